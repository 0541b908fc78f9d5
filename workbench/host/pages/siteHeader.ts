import { escapeHtml } from './markup';

interface SiteHeaderLink {
  readonly label: string;
  readonly href: string;
}

export interface HeadedSite {
  /** Server-relative. */
  readonly path: string;
  readonly title: string;
  /** Whether the navigation has the plan's list. */
  readonly hasPlanList: boolean;
}

/** Logo, title and top navigation of a site. `current` is the label of the place where the page is. */
export function siteHeader({ path, title, hasPlanList }: HeadedSite, current?: string): string {
  const links: readonly SiteHeaderLink[] = [
    { label: 'Tiekartta', href: `${path}/SitePages/Tiekartta.aspx` },
    ...(hasPlanList ? [{ label: 'Toimenpiteet', href: `${path}/Lists/Toimenpiteet/AllItems.aspx` }] : []),
    { label: 'Sivuston sisältö', href: `${path}/_layouts/15/viewlsts.aspx` }
  ];
  const items = links
    .map(({ label, href }) => {
      const marker = label === current ? ' aria-current="page"' : '';
      return `<li><a href="${escapeHtml(href)}"${marker}>${escapeHtml(label)}</a></li>`;
    })
    .join('');
  return `<header class="wb-site">
<span class="wb-site-logo" aria-hidden="true">${escapeHtml(title.slice(0, 1))}</span>
<a class="wb-site-title" href="${escapeHtml(`${path}/SitePages/Tiekartta.aspx`)}">${escapeHtml(title)}</a>
<nav aria-label="Sivusto"><ul class="wb-site-links">${items}</ul></nav>
</header>`;
}
