/** A permission mask: two unsigned 32-bit halves. */
export interface BasePermissions {
  readonly high: number;
  readonly low: number;
}

/** Masks of the built-in levels, as live sites answer them. */
export const permissionLevels = {
  fullControl: { high: 2147483647, low: 4294967295 },
  design: { high: 432, low: 1012866047 },
  edit: { high: 432, low: 1011030767 },
  contribute: { high: 432, low: 1011028719 },
  read: { high: 176, low: 138612833 }
} as const satisfies Record<string, BasePermissions>;

/** Ids of the built-in levels' role definitions, the same on every site. */
export const roleDefinitions: ReadonlyMap<number, BasePermissions> = new Map<number, BasePermissions>([
  [1073741826, permissionLevels.read],
  [1073741827, permissionLevels.contribute],
  [1073741828, permissionLevels.design],
  [1073741829, permissionLevels.fullControl],
  [1073741830, permissionLevels.edit]
]);

/** `PermissionKind`: bit k of the mask is `1 << (k - 1)`, counted through the low half first. */
const permissionKinds = {
  viewListItems: 1,
  addListItems: 2,
  editListItems: 3,
  deleteListItems: 4,
  approveItems: 5,
  viewVersions: 7,
  deleteVersions: 8,
  cancelCheckout: 9,
  managePersonalViews: 10,
  manageLists: 12,
  open: 17,
  managePermissions: 26
} as const;

export type PermissionKind = keyof typeof permissionKinds;

export function hasPermission(mask: BasePermissions, kind: PermissionKind): boolean {
  const bit = permissionKinds[kind] - 1;
  const half = bit < 32 ? mask.low : mask.high;
  return Math.floor(half / 2 ** (bit % 32)) % 2 === 1;
}

/** Everything that one of the masks has. */
export function joinPermissions(masks: readonly BasePermissions[]): BasePermissions {
  return masks.reduce((left, right) => ({ high: (left.high | right.high) >>> 0, low: (left.low | right.low) >>> 0 }), {
    high: 0,
    low: 0
  });
}

/** The mask with these bits cleared. */
export function withoutPermissions(mask: BasePermissions, kinds: readonly PermissionKind[]): BasePermissions {
  return kinds
    .filter((kind) => hasPermission(mask, kind))
    .reduce(({ high, low }, kind) => {
      const bit = permissionKinds[kind] - 1;
      return bit < 32 ? { high, low: low - 2 ** bit } : { high: high - 2 ** (bit - 32), low };
    }, mask);
}
