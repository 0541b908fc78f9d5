import type { ListLinks } from '../../application/PlanRepository';
import type { ActionId } from '../../domain/plan/Action';
import { toHref } from '../../domain/text/toHref';

/** Addresses of the list's own pages, server-relative and decoded, without a query. */
export interface ListPages {
  readonly list: string;
  readonly newForm: string;
  readonly displayForm: string;
  readonly editForm: string;
  /** SharePoint's page that shows the versions of any row of the site. */
  readonly versionHistory: string;
  readonly listId: string;
}

/**
 * Links to the list's pages. Forms and the version history get `Source`, the address to return to: the page at the time
 * of rendering.
 *
 * @param returnUrl the page that the person is on
 */
export function toListLinks(pages: ListPages, returnUrl: () => string): ListLinks {
  const withSource = (page: string, query: Readonly<Record<string, string>>): string =>
    `${toHref(page)}?${new URLSearchParams({ ...query, Source: returnUrl() }).toString()}`;
  return {
    list: toHref(pages.list),
    get newForm() {
      return withSource(pages.newForm, {});
    },
    displayForm: (id: ActionId) => withSource(pages.displayForm, { ID: String(id) }),
    editForm: (id: ActionId) => withSource(pages.editForm, { ID: String(id) }),
    versionHistory: (id: ActionId) => withSource(pages.versionHistory, { list: `{${pages.listId}}`, ID: String(id) })
  };
}
