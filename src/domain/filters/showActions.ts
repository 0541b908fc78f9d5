import type { Action, ActionId } from '../plan/Action';

export type RowMatcher = (action: Action) => boolean;

/** The rows that a filter leaves. */
export interface ShownActions {
  /** The rows to show: those that answer, and those that did when the person asked. */
  readonly ids: ReadonlySet<ActionId>;
  /** Those of them that answer as they are now. */
  readonly matching: ReadonlySet<ActionId>;
  readonly matches: RowMatcher;
  readonly actions: ReadonlyMap<ActionId, Action>;
}

export interface ShowRequest {
  /** Another function is another question. */
  readonly matches: RowMatcher;
  readonly actions: ReadonlyMap<ActionId, Action>;
  /** Rows that stay in sight whatever they hold, such as one that the person has just made. */
  readonly kept: readonly ActionId[];
}

/**
 * The rows to show. As long as a person asks the same, no row leaves their sight: one that is edited, here or by others, so
 * that it no longer answers stays until the next question. Rows that answer by now come in.
 *
 * @param before - what was shown before; an unchanged row is not asked again
 */
export function showActions({ matches, actions, kept }: ShowRequest, before: ShownActions | undefined): ShownActions {
  const last = before?.matches === matches ? before : undefined;
  const ids = new Set<ActionId>();
  const matching = new Set<ActionId>();
  const keptIds = new Set(kept);
  for (const [id, action] of actions) {
    const isMatch = last && last.actions.get(id) === action ? last.matching.has(id) : matches(action);
    if (isMatch) {
      matching.add(id);
    }
    if (isMatch || last?.ids.has(id) || keptIds.has(id)) {
      ids.add(id);
    }
  }
  return { ids, matching, matches, actions };
}
