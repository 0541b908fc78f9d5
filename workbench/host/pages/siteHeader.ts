import { escapeHtml } from './markup';

export interface SiteHeaderLink {
  readonly label: string;
  readonly href: string;
}

/** Logo, title and top navigation of a site. `sitePath` is server-relative. */
export function siteHeader(sitePath: string, title: string, current?: string): string {
  const links: readonly SiteHeaderLink[] = [
    { label: 'Tiekartta', href: `${sitePath}/SitePages/Tiekartta.aspx` },
    { label: 'Toimenpiteet', href: `${sitePath}/Lists/Toimenpiteet/AllItems.aspx` },
    { label: 'Sivuston sisältö', href: `${sitePath}/_layouts/15/viewlsts.aspx` }
  ];
  const items = links
    .map(({ label, href }) => {
      const marker = label === current ? ' aria-current="page"' : '';
      return `<li><a href="${escapeHtml(href)}"${marker}>${escapeHtml(label)}</a></li>`;
    })
    .join('');
  return `<header class="wb-site">
<span class="wb-site-logo" aria-hidden="true">${escapeHtml(title.slice(0, 1))}</span>
<a class="wb-site-title" href="${escapeHtml(`${sitePath}/SitePages/Tiekartta.aspx`)}">${escapeHtml(title)}</a>
<nav aria-label="Sivusto"><ul class="wb-site-links">${items}</ul></nav>
</header>`;
}
