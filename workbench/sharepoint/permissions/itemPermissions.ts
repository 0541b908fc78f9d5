import { refuse } from '../errors/SharePointError';
import type { ApiContext } from '../http/ApiContext';
import type { ItemRow } from '../items/ItemRow';
import type { ListDefinition } from '../lists/ListDefinition';
import { hasPermission, withoutPermissions, type BasePermissions, type PermissionKind } from './permissionLevels';

/** `SPList.WriteSecurity`: who may change and delete which rows. */
export const writeSecurity = { all: 1, own: 2, none: 4 } as const;

const takenAway: readonly PermissionKind[] = ['editListItems', 'deleteListItems', 'deleteVersions'];

/**
 * What the person may do with a row. The list's item-level permissions take changing and deleting away from everybody but
 * those who may override list behaviours, who in the built-in levels are those of Design and Full Control.
 */
export function itemPermissions({ user }: ApiContext, list: ListDefinition, row: ItemRow): BasePermissions {
  const setting = list.settings.WriteSecurity ?? writeSecurity.all;
  const isOpen = setting === writeSecurity.all || (setting === writeSecurity.own && row.author === user.id);
  return isOpen || hasPermission(user.permissions, 'cancelCheckout')
    ? user.permissions
    : withoutPermissions(user.permissions, takenAway);
}

/** Refuses what the person may do in the list, but not with this row, and what nobody may do with a locked one. */
export function demandOnItem(
  context: ApiContext,
  { list, row }: { readonly list: ListDefinition; readonly row: ItemRow },
  kind: PermissionKind
): void {
  if (!hasPermission(itemPermissions(context, list, row), kind)) {
    refuse('accessDenied');
  }
  switch (context.services.conditions.current.lockedRows[`${list.id}:${row.id}`]) {
    case 'lock':
      return refuse('rowLocked', 'Elli Editoija');
    case 'record':
      return refuse('rowRecord');
    case undefined:
  }
}
