import type { ActionId } from '../../domain/plan/Action';
import type { SearchHit } from '../../domain/search/PlanSearch';
import { targetOf } from '../keys/planTarget';

/**
 * Gives the focus to the best row that a search has left: the first that holds the searched words as written, else the
 * first. Rows out of sight of a long plan are below all that are drawn.
 *
 * @param from - an element of the web part
 */
export function focusFirstHit(from: Element | null, hitOf: (id: ActionId) => SearchHit | undefined): void {
  const rows = [...(from?.closest('[data-roadmap]')?.querySelectorAll<HTMLElement>('[data-action-id]') ?? [])];
  const isExact = (row: HTMLElement): boolean => {
    const { id } = targetOf(row);
    return id !== undefined && hitOf(id) === 'exact';
  };
  const row = rows.find(isExact) ?? rows[0];
  row?.querySelector<HTMLElement>('th[tabindex], [data-details]')?.focus();
}
