import { refuse } from '../errors/SharePointError';
import { addressOf, demand, type ApiContext } from '../http/ApiContext';
import { findList } from '../lists/findList';
import type { ListDefinition } from '../lists/ListDefinition';
import { seenRow } from '../permissions/moderation';
import type { ItemRow } from './ItemRow';

export interface FoundItem {
  readonly list: ListDefinition;
  readonly row: ItemRow;
}

/** The row that the path addresses, as the person may see it; one that they may not see is not there. */
export function findItem(context: ApiContext): FoundItem {
  demand(context, 'viewListItems');
  const list = findList(context);
  const { value } = addressOf(context, 'item').argument;
  const row = /^\d+$/.test(value) ? context.services.items.get(list.id, Number(value)) : undefined;
  const seen = row && seenRow(context, list, row);
  return { list, row: seen ?? refuse(isProperty(context) ? 'itemOfPropertyMissing' : 'itemMissing') };
}

/** `items(5)/versions` of a row that is not there is refused with another code than `items(5)`. */
function isProperty(context: ApiContext): boolean {
  return context.method === 'GET' && !context.path.route.endsWith('/item');
}
