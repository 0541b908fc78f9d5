import type { ReadyState } from '../../application/PlanState';

/**
 * Selects what is worked out from all rows, and works it out only when the rows have changed. The answer should be a plain
 * value: whoever listens re-renders only when it is another.
 */
export function selectFromActions<T>(compute: (actions: ReadyState['actions']) => T): (state: ReadyState) => T {
  let known: { readonly actions: ReadyState['actions']; readonly value: T } | undefined;
  return ({ actions }) => {
    if (known?.actions !== actions) {
      known = { actions, value: compute(actions) };
    }
    return known.value;
  };
}
