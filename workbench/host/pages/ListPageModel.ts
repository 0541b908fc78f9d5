/** How a list page names its list: by address, or by id as the generic pages do. */
export type ListReference =
  { readonly kind: 'url'; readonly serverRelativeUrl: string } | { readonly kind: 'id'; readonly id: string };

export type ListPagePurpose =
  | { readonly kind: 'view'; readonly viewFile: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'edit'; readonly itemId: number }
  | { readonly kind: 'display'; readonly itemId: number }
  | { readonly kind: 'versions'; readonly itemId: number };

/** What the server passes to the script of a list page; all data is read over REST. */
export interface ListPageModel {
  /** Server-relative address of the web. */
  readonly webPath: string;
  readonly list: ListReference;
  readonly purpose: ListPagePurpose;
  /** Same-origin address to go to after saving; empty for the list's default view. */
  readonly source: string;
}

export interface SiteContentsModel {
  readonly webPath: string;
}
