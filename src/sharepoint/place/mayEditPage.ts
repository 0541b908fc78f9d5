import { toRights } from '../repository/ListFacts';

/** What SharePoint tells of a page, as far as it says what the person may do there. */
interface PagePermissions {
  readonly list?: { readonly permissions?: { readonly value?: unknown } };
  readonly web: { readonly permissions?: { readonly value?: unknown } };
}

/** Whether the person may edit the page: by the rights to its library where the page says them, else to its site. */
export function mayEditPage({ list, web }: PagePermissions): boolean {
  return toRights((list?.permissions ?? web.permissions)?.value).canEdit;
}
