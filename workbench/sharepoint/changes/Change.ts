/** `ChangeType` numbers. */
export const changeTypes = {
  add: 1,
  update: 2,
  deleteObject: 3,
  rename: 4,
  restore: 7,
  assignmentAdd: 11,
  assignmentDelete: 12,
  systemUpdate: 15,
  navigation: 16,
  scopeAdd: 17,
  scopeDelete: 18
} as const;

export type ChangeName = keyof typeof changeTypes;

/** One entry of the change log. */
export interface Change {
  readonly sequence: number;
  readonly site: string;
  /** Empty for changes of the web itself. */
  readonly listId: string;
  readonly object: 'item' | 'list' | 'field' | 'view' | 'web';
  readonly type: number;
  /** Milliseconds. */
  readonly time: number;
  readonly itemId?: number;
  /** The item's GUID, the field's, the view's or the web's id. */
  readonly uniqueId: string;
}

const ticksAtEpoch = 621_355_968_000_000_000n;
const ticksPerMillisecond = 10_000n;

/** .NET ticks, as change tokens count time. */
function toTicks(milliseconds: number): string {
  return String(BigInt(Math.trunc(milliseconds)) * ticksPerMillisecond + ticksAtEpoch);
}

export function fromTicks(ticks: string): number {
  return Number((BigInt(ticks) - ticksAtEpoch) / ticksPerMillisecond);
}

/** What a token is a position in: a list's changes or a whole web's. */
export type ChangeScope =
  { readonly kind: 'list'; readonly id: string } | { readonly kind: 'web'; readonly id: string };

export function writeChangeToken(scope: ChangeScope, time: number, sequence: number): string {
  return `1;${scope.kind === 'list' ? 3 : 2};${scope.id};${toTicks(time)};${sequence}`;
}
