/** A site of the workbench: one web each, no subwebs. */
export interface Site {
  /** Server-relative, `/` for the tenant's root. */
  readonly path: string;
  readonly title: string;
  readonly siteId: string;
  readonly webId: string;
  readonly description: string;
  /** Local time without a zone, as SharePoint writes a web's creation. */
  readonly created: string;
  readonly webTemplate: string;
}

/** Finnish, for words and for numbers and dates alike. */
export const siteLanguage = 1035;

export const allSites: readonly Site[] = [
  {
    path: '/',
    title: 'Etusivu',
    siteId: '0b5d3f4e-7a61-4c3c-9d0e-5a4f6b1c2d01',
    webId: '0b5d3f4e-7a61-4c3c-9d0e-5a4f6b1c2d02',
    description: '',
    created: '2026-01-05T09:00:00.123',
    webTemplate: 'SITEPAGEPUBLISHING'
  },
  {
    path: '/sites/intra',
    title: 'Intra',
    siteId: '6e0a1c52-43f9-4c7b-8f4d-2b9d7e310a01',
    webId: '6e0a1c52-43f9-4c7b-8f4d-2b9d7e310a02',
    description: 'Kaupungin intranet',
    created: '2026-01-05T09:10:00.457',
    webTemplate: 'SITEPAGEPUBLISHING'
  },
  {
    path: '/sites/tyhja',
    title: 'Tyhjä',
    siteId: 'a94c7d10-6b2e-4f0d-b1c5-8e7f90d2c301',
    webId: 'a94c7d10-6b2e-4f0d-b1c5-8e7f90d2c302',
    description: '',
    created: '2026-01-05T09:20:00.790',
    webTemplate: 'STS'
  }
];

export function findSite(path: string): Site | undefined {
  return allSites.find((site) => site.path.toLowerCase() === path.toLowerCase());
}

/** The web's absolute address without a trailing slash. */
export function webUrlOf(site: Site, origin: string): string {
  return site.path === '/' ? origin : origin + site.path;
}

/** A server-relative address below the site. */
export function pathBelow(site: Site, rest: string): string {
  return site.path === '/' ? `/${rest}` : `${site.path}/${rest}`;
}
