import type { WorkbenchUser } from '../../sharepoint/SharePoint';
import { canvasColumns } from './canvasColumns';
import { documentHtml, suiteBar } from './document';
import { escapeHtml, jsonBlock } from './markup';
import type { PageModel } from './PageModel';
import { webPartScripts } from './sharePointPage';
import { siteHeader } from './siteHeader';
import type { HeadedSite } from './siteHeader';

/** Another page of the site, without the web part; the person moves there and back within the tab. */
export const otherPageFile = 'Toinen.aspx';
const planPageFile = 'Tiekartta.aspx';

const otherContent = `<div class="wb-zone-ground wb-background-none"><div class="CanvasZone CanvasZone--one"><div class="CanvasSection"><div class="wb-neighbour"><p>Tällä sivulla ei ole tiekarttaa. Sivu vaihtui samassa välilehdessä ilman uutta latausta, kuten SharePointissa.</p></div></div></div></div>`;

/** What the page is drawn for. */
export interface RealPageParts {
  readonly model: PageModel;
  readonly site: HeadedSite;
  readonly user: WorkbenchUser;
  /** The query of this page, which the other page gets as well. */
  readonly query: URLSearchParams;
}

/**
 * The structure of a modern page: an app bar at the left, a region that scrolls instead of the window, a command bar that
 * sticks to its upper edge, and the canvas of zones, sections and control zones. What `workbench-canvas` and `spCommandBar`
 * hold is replaced when the person moves to another page.
 */
export function realPage({ model, site, user, query }: RealPageParts): string {
  const isPlan = model.webParts.length > 0;
  const title = isPlan ? 'Digitoiminnan tiekartta' : 'Toinen sivu';
  const body = `<div id="SuiteNavWrapper">${suiteBar(user)}</div>
<div class="wb-real-frame">
<nav class="wb-appbar" id="sp-appBar" aria-label="Sovelluspalkki"><a href="/" aria-label="Aloitus">⌂</a><span aria-hidden="true">☰</span><span aria-hidden="true">▤</span></nav>
<div class="wb-region" data-is-scrollable="true" data-automation-id="contentScrollRegion" role="main" tabindex="-1">
${siteHeader(site, isPlan ? 'Tiekartta' : undefined)}
<div class="wb-commandbar" id="spCommandBar">${commands(model, site, query)}</div>
<div id="workbench-canvas">
<div class="wb-page-title"><h1>${title}</h1></div>
${isPlan ? canvas(model) : otherContent}
</div>
</div>
<aside class="wb-pane" id="workbench-pane" aria-label="Ominaisuudet" hidden></aside>
</div>
${jsonBlock('workbench-page', model)}`;
  return documentHtml({
    title: `${isPlan ? 'Tiekartta' : title} – ${site.title}`,
    language: model.locale,
    bodyClass: `wb-sharepoint wb-real wb-theme-${model.siteTheme}${model.isEditing ? ' wb-editing' : ''}`,
    body,
    scripts: webPartScripts,
    conditions: model.conditions
  });
}

function canvas(model: PageModel): string {
  const full = model.section === 'full' ? ' CanvasZone--fullWidth' : '';
  const sections = canvasColumns(model)
    .map((content) => `<div class="CanvasSection" data-automation-id="CanvasSection">${content}</div>`)
    .join('');
  return `<div class="wb-zone-ground wb-background-${model.background}"><div class="CanvasZone CanvasZone--${model.section}${full}" data-automation-id="CanvasZone">${sections}</div></div>`;
}

function commands(model: PageModel, site: HeadedSite, query: URLSearchParams): string {
  const isPlan = model.webParts.length > 0;
  const kept = new URLSearchParams(query);
  kept.set('chrome', 'real');
  kept.delete('mode');
  const href = `${site.path}/SitePages/${isPlan ? otherPageFile : planPageFile}?${kept.toString()}`;
  const move = `<a class="wb-command" href="${escapeHtml(href)}" data-page-move>${isPlan ? 'Toinen sivu' : 'Takaisin tiekarttaan'}</a>`;
  const edit =
    model.mayEdit && isPlan
      ? `<span class="wb-saved" id="workbench-saved" role="status"></span><button type="button" class="wb-command" id="workbench-edit">${model.isEditing ? 'Valmis' : 'Muokkaa'}</button>`
      : '';
  // As SharePoint's, the bar is higher while the page is edited.
  const editing = `<div class="wb-commandbar-editing" id="workbench-editing"${model.isEditing ? '' : ' hidden'}>Sivu on muokkaustilassa</div>`;
  return `<div class="wb-commandbar-row">${move}${edit}</div>${editing}`;
}
