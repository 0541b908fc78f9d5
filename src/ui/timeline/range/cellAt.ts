import type { ActionId } from '../../../domain/plan/Action';
import { parseHalfYear } from '../../../domain/time/HalfYear';
import type { CellPlace } from '../../../domain/timeline/CellRange';

/** A half-year cell of the grid as it stands in the document. */
export interface DrawnCell extends CellPlace {
  readonly element: HTMLElement;
  readonly id: ActionId;
}

/** The half-year cell of `table` that an element is, or is in. */
export function cellAt(target: EventTarget | null, table: HTMLElement | null): DrawnCell | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-half-year]') : null;
  const row = element?.closest<HTMLElement>('[data-row-key][data-action-id]');
  const halfYear = parseHalfYear(element?.dataset.halfYear ?? '');
  const { rowKey, actionId } = row?.dataset ?? {};
  return element && halfYear && rowKey !== undefined && table?.contains(element)
    ? { element, halfYear, key: rowKey, id: Number(actionId) }
    : undefined;
}
