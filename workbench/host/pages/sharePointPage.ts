import type { WorkbenchUser } from '../../sharepoint/SharePoint';
import { canvasColumns } from './canvasColumns';
import { documentHtml, suiteBar } from './document';
import { jsonBlock } from './markup';
import type { PageModel } from './PageModel';
import { siteHeader } from './siteHeader';
import type { HeadedSite } from './siteHeader';

const requireJsAddress = '/_workbench/client/require.js';

/** The scripts of every page with a web part. */
export const webPartScripts = [
  '/_workbench/client/chrome.js',
  requireJsAddress,
  '/_workbench/client/webPartPage.js'
] as const;

/** The intranet page: suite bar, site header, title, and a canvas with one section that carries the web part. */
export function sharePointPage(model: PageModel, site: HeadedSite, user: WorkbenchUser): string {
  const columns = canvasColumns(model)
    .map((content) => `<div class="wb-column">${content}</div>`)
    .join('');
  const command = model.mayEdit ? editCommand(model) : '';
  const body = `${suiteBar(user)}
${siteHeader(site, 'Tiekartta')}
<div class="wb-commands">${command}</div>
<div class="wb-page-and-pane">
<main class="wb-page">
<div class="wb-page-title"><h1>Digitoiminnan tiekartta</h1></div>
<div class="wb-section wb-section-${model.section} wb-background-${model.background}"><div class="wb-section-inner">${columns}</div></div>
</main>
<aside class="wb-pane" id="workbench-pane" aria-label="Ominaisuudet" hidden></aside>
</div>
${jsonBlock('workbench-page', model)}`;
  return documentHtml({
    title: `Tiekartta – ${site.title}`,
    language: model.locale,
    bodyClass: `wb-sharepoint wb-theme-${model.siteTheme}${model.isEditing ? ' wb-editing' : ''}`,
    body,
    scripts: webPartScripts,
    conditions: model.conditions
  });
}

function editCommand(model: PageModel): string {
  const mode = model.isEditing ? 'read' : 'edit';
  const label = model.isEditing ? 'Valmis' : 'Muokkaa';
  const status = model.isEditing ? '<span class="wb-saved" id="workbench-saved" role="status"></span>' : '';
  return `${status}<button type="button" class="wb-command" data-query-mode="${mode}">${label}</button>`;
}
