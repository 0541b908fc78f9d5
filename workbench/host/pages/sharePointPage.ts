import type { WorkbenchUser } from '../../sharepoint/SharePoint';
import { documentHtml, suiteBar } from './document';
import { escapeHtml, jsonBlock } from './markup';
import type { PageModel, SectionLayout } from './PageModel';
import { siteHeader } from './siteHeader';
import type { HeadedSite } from './siteHeader';

export const requireJsAddress = '/_workbench/client/require.js';

const columnCounts: Readonly<Record<SectionLayout, number>> = { one: 1, two: 2, three: 3, full: 1 };

/** The intranet page: suite bar, site header, title, and a canvas with one section that carries the web part. */
export function sharePointPage(model: PageModel, site: HeadedSite, user: WorkbenchUser): string {
  const columns = Array.from({ length: columnCounts[model.section] }, (_unused, index) =>
    index === 0
      ? `<div class="wb-column">${webPartFrame(model)}</div>`
      : `<div class="wb-column">${neighbour(index)}</div>`
  ).join('');
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
    language: model.locale.slice(0, 2),
    bodyClass: `wb-sharepoint wb-theme-${model.siteTheme}${model.isEditing ? ' wb-editing' : ''}`,
    body,
    scripts: ['/_workbench/client/chrome.js', requireJsAddress, '/_workbench/client/webPartPage.js']
  });
}

/** The box that the canvas draws around a web part, with its toolbar in edit mode. */
export function webPartFrame(model: PageModel): string {
  const toolbar = model.isEditing
    ? '<div class="wb-part-tools" role="toolbar" aria-label="Verkko-osa"><button type="button" id="workbench-configure" aria-expanded="false" aria-controls="workbench-pane">Muokkaa ominaisuuksia</button></div>'
    : '';
  return `<div class="wb-part">${toolbar}<div class="wb-part-zone" data-automation-id="CanvasControl" id="${escapeHtml(model.webPart.instanceId)}"><div id="workbench-part"></div></div></div>`;
}

function editCommand(model: PageModel): string {
  const mode = model.isEditing ? 'read' : 'edit';
  const label = model.isEditing ? 'Valmis' : 'Muokkaa';
  const status = model.isEditing ? '<span class="wb-saved" id="workbench-saved" role="status"></span>' : '';
  return `${status}<button type="button" class="wb-command" data-query-mode="${mode}">${label}</button>`;
}

function neighbour(index: number): string {
  const title = index === 1 ? 'Ajankohtaista' : 'Yhteystiedot';
  return `<section class="wb-neighbour"><h2>${title}</h2><p>Tässä sarakkeessa on muuta sivun sisältöä, jotta leveys on sama kuin oikealla sivulla.</p></section>`;
}
