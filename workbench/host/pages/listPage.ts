import type { WorkbenchUser } from '../../sharepoint/SharePoint';
import { documentHtml, suiteBar } from './document';
import type { ListPageModel, SiteContentsModel } from './ListPageModel';
import { jsonBlock } from './markup';
import { siteHeader } from './siteHeader';
import type { HeadedSite } from './siteHeader';

type ListScript = 'listView' | 'listForm' | 'itemVersions' | 'siteContents';

export interface ListPageParts {
  readonly site: HeadedSite;
  readonly user: WorkbenchUser;
  readonly title: string;
  readonly script: ListScript;
  readonly model: ListPageModel | SiteContentsModel;
}

/** The frame of SharePoint's own pages: the script draws commands and content over REST. */
export function listPage({ site, user, title, script, model }: ListPageParts): string {
  return documentHtml({
    title: `${title} – ${site.title}`,
    bodyClass: 'wb-sharepoint wb-theme-light',
    body: `${suiteBar(user)}
${siteHeader(site, script === 'siteContents' ? 'Sivuston sisältö' : 'Toimenpiteet')}
<div class="wb-commands" id="workbench-commands"></div>
<main class="wb-list" id="workbench-list" aria-busy="true"><p role="status">Ladataan…</p></main>
${jsonBlock('workbench-page', model)}`,
    scripts: ['/_workbench/client/chrome.js', `/_workbench/client/${script}.js`]
  });
}
