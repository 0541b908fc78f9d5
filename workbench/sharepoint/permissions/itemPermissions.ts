import { refuse } from '../errors/SharePointError';
import type { ApiContext } from '../http/ApiContext';
import type { ItemRow } from '../items/ItemRow';
import type { ListDefinition } from '../lists/ListDefinition';
import {
  hasPermission,
  joinPermissions,
  roleDefinitions,
  withoutPermissions,
  type BasePermissions,
  type PermissionKind
} from './permissionLevels';

/** `SPList.WriteSecurity`: who may change and delete which rows. */
export const writeSecurity = { all: 1, own: 2, none: 4 } as const;

/** `SPList.ReadSecurity`: who may read which rows. */
export const readSecurity = { all: 1, own: 2 } as const;

const writing: readonly PermissionKind[] = ['editListItems', 'deleteListItems', 'deleteVersions'];
const reading: readonly PermissionKind[] = [...writing, 'viewListItems', 'viewVersions'];

/**
 * What the person may do with a row: by the row's own permissions or those of the list. The list's item-level permissions
 * take reading and changing away from everybody but those who may override list behaviours, who in the built-in levels are
 * those of Design and Full Control.
 */
export function itemPermissions({ user }: ApiContext, { settings }: ListDefinition, row: ItemRow): BasePermissions {
  const mask = row.roles && !user.isSiteAdmin ? ownPermissions(row.roles[user.id]) : user.permissions;
  if (hasPermission(mask, 'cancelCheckout')) {
    return mask;
  }
  const isOwn = row.author === user.id;
  if (settings.ReadSecurity === readSecurity.own && !isOwn) {
    return withoutPermissions(mask, reading);
  }
  const write = settings.WriteSecurity ?? writeSecurity.all;
  return write === writeSecurity.all || (write === writeSecurity.own && isOwn)
    ? mask
    : withoutPermissions(mask, writing);
}

function ownPermissions(roles: readonly number[] = []): BasePermissions {
  return joinPermissions(roles.flatMap((id) => roleDefinitions.get(id) ?? []));
}

/** Refuses what the person may do in the list, but not with this row, and any change of a locked one. */
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
