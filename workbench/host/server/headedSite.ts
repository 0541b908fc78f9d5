import { findSite } from '../../sharepoint/sites/Site';
import type { HeadedSite } from '../pages/siteHeader';
import type { HostContext } from './HostContext';
import type { HostRequest } from './HostRequest';

/** The list that the sites' navigation and new pages look for, below a site. */
export const planListFolder = '/Lists/Toimenpiteet';

/** The site at a server-relative address, as the pages' headers show it; `undefined` when there is none. */
export function headedSite({ sharePoint }: HostContext, request: HostRequest, path: string): HeadedSite | undefined {
  const site = findSite(path);
  if (!site) {
    return undefined;
  }
  const list = sharePoint.legacyListContext(request.url.origin + site.path, site.path + planListFolder, 'owner');
  return { path: site.path, title: site.title, hasPlanList: list !== undefined };
}
