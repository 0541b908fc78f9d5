import { refuse } from '../errors/SharePointError';
import type { ApiContext, Routes } from '../http/ApiContext';
import { actionDone, type ApiResult } from '../http/ApiResult';
import { findItem, type FoundItem } from '../items/findItem';
import type { ItemRow } from '../items/ItemRow';
import { allSiteUsers, userById, type SiteUser } from '../users/SiteUser';
import { demandOnItem } from './itemPermissions';
import { permissionLevels, roleDefinitions, type BasePermissions } from './permissionLevels';

type Roles = NonNullable<ItemRow['roles']>;

/**
 * `breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)`: the person who breaks it keeps full control.
 */
function breakInheritance(context: ApiContext): ApiResult {
  const found = manageable(context);
  const copied = argument(context, 'copyroleassignments', 0) === 'true' ? (found.row.roles ?? inherited()) : {};
  store(context, found, { ...copied, [context.user.id]: rolesOf(permissionLevels.fullControl) }, 'scopeAdd');
  return actionDone('BreakRoleInheritance');
}

function resetInheritance(context: ApiContext): ApiResult {
  store(context, manageable(context), undefined, 'scopeDelete');
  return actionDone('ResetRoleInheritance');
}

function addAssignment(context: ApiContext): ApiResult {
  const found = manageable(context);
  const { roles, user, role } = assignment(context, found);
  const others = (roles[user.id] ?? []).filter((id) => id !== role);
  store(context, found, { ...roles, [user.id]: [...others, role] }, 'assignmentAdd');
  return actionDone('AddRoleAssignment');
}

function removeAssignment(context: ApiContext): ApiResult {
  const found = manageable(context);
  const { roles, user, role } = assignment(context, found);
  store(
    context,
    found,
    { ...roles, [user.id]: (roles[user.id] ?? []).filter((id) => id !== role) },
    'assignmentDelete'
  );
  return actionDone('RemoveRoleAssignment');
}

function manageable(context: ApiContext): FoundItem {
  const found = findItem(context);
  demandOnItem(context, found, 'managePermissions');
  return found;
}

function assignment(
  context: ApiContext,
  { row }: FoundItem
): { readonly roles: Roles; readonly user: SiteUser; readonly role: number } {
  const user = userById(Number(argument(context, 'principalid', 0))) ?? refuse('userByIdMissing');
  const role = Number(argument(context, 'roledefid', 1));
  return {
    roles: row.roles ?? refuse('rolesInherited'),
    user,
    role: roleDefinitions.has(role) ? role : refuse('argumentOutOfRange', 'roleDefId')
  };
}

/** Arguments are named in most examples and go by their place otherwise. */
function argument({ path: { args } }: ApiContext, name: string, position: number): string {
  return (args.find((one) => one.name === name) ?? args[position])?.value.toLowerCase() ?? '';
}

function inherited(): Roles {
  return Object.fromEntries(allSiteUsers.map(({ id, permissions }) => [id, rolesOf(permissions)]));
}

function rolesOf(mask: BasePermissions): readonly number[] {
  return [...roleDefinitions].filter(([, level]) => level === mask).map(([id]) => id);
}

/** Permissions are no part of a row's version: its ETag and its time stay. */
function store(
  context: ApiContext,
  { list, row }: FoundItem,
  roles: Roles | undefined,
  change: 'scopeAdd' | 'scopeDelete' | 'assignmentAdd' | 'assignmentDelete'
): void {
  const { items, changes, now } = context.services;
  const stored = items.get(list.id, row.id) ?? row;
  items.update(list.id, { ...stored, roles });
  const time = now().getTime();
  changes.add({ site: list.site, listId: list.id, object: 'item', change, time, itemId: row.id, uniqueId: row.guid });
}

export const roleRoutes: Routes = {
  'POST web/list/item/breakroleinheritance': breakInheritance,
  'POST web/list/item/resetroleinheritance': resetInheritance,
  'POST web/list/item/roleassignments/addroleassignment': addAssignment,
  'POST web/list/item/roleassignments/removeroleassignment': removeAssignment
};
