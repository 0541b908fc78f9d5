import type { WorkbenchUser } from '../../sharepoint/SharePoint';
import { documentHtml, notSharePoint, userSwitch } from './document';
import { jsonBlock } from './markup';
import type { PageModel, TeamsTheme } from './PageModel';
import { webPartScripts } from './sharePointPage';
import { webPartFrame } from './webPartFrame';

const themeNames: Readonly<Record<TeamsTheme, string>> = {
  default: 'Vaalea',
  dark: 'Tumma',
  contrast: 'Suuri kontrasti'
};

/** Teams around the web part: the rail, the tab's header or the app's, and the person's theme switch. */
export function teamsPage(model: PageModel, user: WorkbenchUser): string {
  const isTab = model.place === 'tab';
  const header = isTab
    ? `<div class="wb-teams-team"><span class="wb-teams-avatar" aria-hidden="true">D</span><strong>Digitiimi</strong></div>
<nav aria-label="Kanavan välilehdet"><ul class="wb-teams-tabs"><li>Viestit</li><li>Tiedostot</li><li aria-current="page">Tiekartta</li></ul></nav>`
    : '<div class="wb-teams-team"><span class="wb-teams-avatar" aria-hidden="true">T</span><strong>Tiekartta</strong></div>';
  const themes = Object.entries(themeNames)
    .map(([id, label]) => `<option value="${id}"${id === model.teamsTheme ? ' selected' : ''}>${label}</option>`)
    .join('');
  const body = `<div class="wb-teams">
<div class="wb-teams-top" role="banner">
<a href="/">Työpöytä</a><span class="wb-suite-note">${notSharePoint.replace('SharePoint', 'Teams')}</span>
<label for="wb-teams-theme">Teema</label>
<select id="wb-teams-theme">${themes}</select>
${userSwitch(user)}
</div>
<nav class="wb-teams-rail" aria-label="Teams"><span>Toiminta</span><span>Keskustelu</span><span${isTab ? ' class="wb-teams-here"' : ''}>Tiimit</span><span${isTab ? '' : ' class="wb-teams-here"'}>Sovellukset</span></nav>
<header class="wb-teams-header">${header}</header>
<main class="wb-teams-content">${model.webParts.map((part) => webPartFrame(model, part)).join('')}</main>
<div class="wb-teams-link" id="workbench-shared-link" role="status"></div>
</div>
${jsonBlock('workbench-page', model)}`;
  return documentHtml({
    title: isTab ? 'Tiekartta | Digitiimi' : 'Tiekartta',
    language: model.locale,
    bodyClass: `wb-teams-body wb-teams-${model.teamsTheme}`,
    body,
    scripts: webPartScripts,
    conditions: model.conditions
  });
}
