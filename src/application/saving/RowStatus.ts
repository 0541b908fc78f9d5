import type { FieldConflict } from '../../domain/edits/mergeEdit';
import type { SaveObstacle, PlanFault } from '../PlanFault';

/** Where the edits of a row stand. */
export type RowStatus =
  | { readonly kind: 'idle' }
  /** `lastFault` is what was in the way of the try before this one. */
  | { readonly kind: 'saving'; readonly lastFault?: SaveObstacle }
  /** Something is in the way that may pass; the next try is at `retryAt`, in milliseconds since 1970. */
  | { readonly kind: 'waiting'; readonly fault: SaveObstacle; readonly retryAt: number }
  /** Somebody else, `editor` by name where the list tells, has changed the same fields; the person decides. */
  | {
      readonly kind: 'conflict';
      readonly conflicts: readonly FieldConflict[];
      readonly editor: string | undefined;
    }
  /** Somebody has deleted the row; the person decides. `fault` is why it could not be brought back, once that was tried. */
  | { readonly kind: 'deleted'; readonly fault: PlanFault | undefined };

/** What is in the way of the row's save. It stands until a try succeeds. */
export function saveObstacleOf(status: RowStatus): SaveObstacle | undefined {
  return status.kind === 'waiting' ? status.fault : status.kind === 'saving' ? status.lastFault : undefined;
}
