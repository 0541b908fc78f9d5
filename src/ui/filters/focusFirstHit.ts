import type { Action } from '../../domain/plan/Action';
import type { TextSearch } from '../../domain/search/PlanSearch';

/**
 * Gives the focus to the best row that a search has left: the first that holds the searched words as written, else the
 * first. Rows out of sight of a long plan are below all that are drawn.
 *
 * @param from - an element of the web part
 */
export function focusFirstHit(
  from: Element,
  search: TextSearch | undefined,
  actionOf: (id: number) => Action | undefined
): void {
  const rows = [...(from.closest('[data-roadmap]')?.querySelectorAll<HTMLElement>('[data-action-id]') ?? [])];
  const isExact = (row: HTMLElement): boolean => {
    const action = actionOf(Number(row.dataset.actionId));
    return action !== undefined && search?.hitOf(action) === 'exact';
  };
  const row = rows.find(isExact) ?? rows[0];
  row?.querySelector<HTMLElement>('th[tabindex], [data-details]')?.focus();
}
