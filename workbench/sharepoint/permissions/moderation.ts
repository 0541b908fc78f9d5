import type { ApiContext } from '../http/ApiContext';
import type { ItemRow } from '../items/ItemRow';
import type { ListDefinition } from '../lists/ListDefinition';
import { itemPermissions } from './itemPermissions';
import { hasPermission } from './permissionLevels';

/** `SPModerationStatusType`. */
export const moderationStatus = { approved: 0, rejected: 1, pending: 2, draft: 3 } as const;

/** The column that holds it. */
export const moderationColumn = '_ModerationStatus';

/** `SPDraftVisibilityType`: who sees what is not approved. Its author always does. */
export const draftVisibility = { reader: 0, author: 1, approver: 2 } as const;

export function isModerated({ settings }: ListDefinition): boolean {
  return settings.EnableModeration === true;
}

/**
 * The row as the person may see it: as it is, as it was when it was last approved, or not at all.
 */
export function seenRow(context: ApiContext, list: ListDefinition, row: ItemRow): ItemRow | undefined {
  const permissions = itemPermissions(context, list, row);
  if (!hasPermission(permissions, 'viewListItems')) {
    return undefined;
  }
  if (!isModerated(list) || isApproved(row) || row.author === context.user.id) {
    return row;
  }
  switch (list.settings.DraftVersionVisibility) {
    case draftVisibility.author:
      return hasPermission(permissions, 'editListItems') ? row : approvedVersion(context, list, row);
    case draftVisibility.approver:
      return hasPermission(permissions, 'approveItems') ? row : approvedVersion(context, list, row);
    default:
      return row;
  }
}

function isApproved({ moderation = moderationStatus.approved }: ItemRow): boolean {
  return moderation === moderationStatus.approved;
}

function approvedVersion({ services }: ApiContext, list: ListDefinition, row: ItemRow): ItemRow | undefined {
  return services.items.earlierVersions(list.id, row.id).find(isApproved);
}

/** A save by a person who may not approve makes the row wait for approval again. */
export function statusAfterSave(context: ApiContext, list: ListDefinition, row: ItemRow): number | undefined {
  const mayApprove = hasPermission(itemPermissions(context, list, row), 'approveItems');
  return isModerated(list) && !mayApprove ? moderationStatus.pending : row.moderation;
}
