import { hrefOf } from './hrefOf';
import type { ListInfo } from './ListInfo';

/** Address of a list's form, coming back to this page when it is done. */
export function formUrl(list: ListInfo, form: 'NewForm' | 'EditForm' | 'DispForm', itemId?: string | number): string {
  const query = new URLSearchParams();
  if (itemId !== undefined) {
    query.set('ID', String(itemId));
  }
  query.set('Source', window.location.pathname + window.location.search);
  return `${hrefOf(list.url)}/${form}.aspx?${query.toString()}`;
}
