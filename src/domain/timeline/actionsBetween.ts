import type { ActionId } from '../plan/Action';
import type { RowKey, TimelineRow } from './timelineRows';

/**
 * The actions from one row to another, both included, in whichever order they are named: those that are shown, not those
 * that a closed heading hides. None when a row is not shown.
 */
export function actionsBetween(rows: readonly TimelineRow[], from: RowKey, to: RowKey): readonly ActionId[] {
  const a = rows.findIndex(({ key }) => key === from);
  const b = rows.findIndex(({ key }) => key === to);
  return a < 0 || b < 0
    ? []
    : rows.slice(Math.min(a, b), Math.max(a, b) + 1).flatMap((row) => (row.kind === 'action' ? [row.id] : []));
}
