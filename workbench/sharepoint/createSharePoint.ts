import { expireTokens } from './changes/expireTokens';
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

/** Opens the database, making it when there is none, and serves SharePoint's REST API on it. */
export function createSharePoint({
  databaseFile,
  now = () => new Date(),
  viewThreshold
}: SharePointOptions): SharePoint {
  const services = createServices({ databaseFile, now, viewThreshold });
  return {
    handle: (request, user) => handleApi(services, request, user),
    formDigest: (webUrl, user) => services.digest.issue({ site: placeOf(webUrl).site, user: siteUsers[user] }),
    legacyPageContext: (webUrl, user) => legacyPageContext(services, placeOf(webUrl), siteUsers[user]),
    legacyListContext: (webUrl, listUrl, user) =>
      legacyListContext(services, { site: placeOf(webUrl).site, listUrl }, siteUsers[user]),
    conditions: services.conditions,
    expireTokens: (answer, which) => expireTokens(services, answer, which),
    inOneTransaction: (work) => services.database.transaction(work),
    reset: () => {
      services.database.clear();
      services.conditions.reset();
    },
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
