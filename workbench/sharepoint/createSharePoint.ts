import { handleApi } from './http/handleApi';
import { createServices } from './Services';
import type { SharePoint } from './SharePoint';
import { findSite, type Site } from './sites/Site';
import { siteUsers } from './users/SiteUser';
import { legacyListContext, legacyPageContext } from './webs/legacyContext';

export interface SharePointOptions {
  /** Path of the database, or `:memory:`. */
  readonly databaseFile: string;
  readonly now?: () => Date;
  /** How many rows a query may look at without an index. */
  readonly viewThreshold?: number;
}

const sharePointThreshold = 5000;

/** Opens the database, making it when there is none, and serves SharePoint's REST API on it. */
export function createSharePoint({
  databaseFile,
  now = () => new Date(),
  viewThreshold = sharePointThreshold
}: SharePointOptions): SharePoint {
  const services = createServices({ databaseFile, now, viewThreshold });
  return {
    handle: (request, user) => handleApi(services, request, user),
    formDigest: (webUrl) => services.digest.issue(placeOf(webUrl).site),
    legacyPageContext: (webUrl, user) => legacyPageContext(services, placeOf(webUrl), siteUsers[user]),
    legacyListContext: (webUrl, listUrl, user) =>
      legacyListContext(services, { site: placeOf(webUrl).site, listUrl }, siteUsers[user]),
    inOneTransaction: (work) => services.database.transaction(work),
    reset: () => services.database.clear(),
    close: () => services.database.close()
  };
}

function placeOf(webUrl: string): { readonly site: Site; readonly origin: string } {
  const { origin, pathname } = new URL(webUrl);
  const site = findSite(pathname.replace(/(.)\/$/, '$1'));
  if (!site) {
    throw new Error(`The workbench has no web at ${webUrl}`);
  }
  return { site, origin };
}
