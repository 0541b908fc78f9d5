import type { FieldConflict } from '../../domain/edits/mergeEdit';
import type { SaveObstacle, PlanFault } from '../PlanFault';

/** The state of a row's edits. */
export type RowStatus =
  | { readonly kind: 'idle' }
  /** `lastFault` is why the try before this one failed. */
  | { readonly kind: 'saving'; readonly lastFault?: SaveObstacle }
  /** The save failed for a reason that may pass; the next try is at `retryAt`, in milliseconds since 1970. */
  | { readonly kind: 'waiting'; readonly fault: SaveObstacle; readonly retryAt: number }
  /** Another person, `editor` where the list returns the name, has changed the same fields; the person decides. */
  | {
      readonly kind: 'conflict';
      readonly conflicts: readonly FieldConflict[];
      readonly editor: string | undefined;
    }
  /** Somebody has deleted the row; the person decides. `fault` is why it could not be brought back, once that was tried. */
  | { readonly kind: 'deleted'; readonly fault: PlanFault | undefined };

/** Why the row is not saved yet; the same until a try succeeds. */
export function saveObstacleOf(status: RowStatus): SaveObstacle | undefined {
  return status.kind === 'waiting' ? status.fault : status.kind === 'saving' ? status.lastFault : undefined;
}
