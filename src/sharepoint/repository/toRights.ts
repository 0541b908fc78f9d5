import type { Rights } from '../../application/PlanRepository';

/** Bits of the low half of a permission mask (`PermissionKind` n is bit n − 1). */
const permissions = { addItems: 1 << 1, editItems: 1 << 2, deleteItems: 1 << 3, manageLists: 1 << 11 } as const;

/** What `EffectiveBasePermissions` of the list lets the person do. Without a readable mask: nothing. */
export function toRights(mask: unknown): Rights {
  const low = Number(typeof mask === 'object' && mask !== null && 'Low' in mask ? mask.Low : 0);
  const has = (bit: number): boolean => (low & bit) !== 0;
  return {
    canEdit: has(permissions.editItems),
    canAdd: has(permissions.addItems),
    canDelete: has(permissions.deleteItems),
    canManageList: has(permissions.manageLists)
  };
}
