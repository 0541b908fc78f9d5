import * as React from 'react';
import { useStore } from 'zustand';
import { PatchedMap } from '../../application/PatchedMap';
import type { PlanState, ReadyState } from '../../application/PlanState';
import type { PlanStore } from '../../application/PlanStore';
import type { Action } from '../../domain/plan/Action';
import { asReader, useIsReading } from './PlanReading';

const PlanStoreContext = React.createContext<PlanStore | undefined>(undefined);

export const PlanStoreProvider = PlanStoreContext.Provider;

/** The store of the plan that this web part shows; its commands are stable. */
export function usePlanStore(): PlanStore {
  const store = React.useContext(PlanStoreContext);
  if (!store) {
    throw new Error('A component that shows the plan is outside of PlanStoreProvider.');
  }
  return store;
}

export function usePlanState<T>(select: (state: PlanState) => T): T {
  return useStore(usePlanStore().state, select);
}

/**
 * A part of the opened plan. Only for components that are rendered when the plan is ready. A row may be notified before
 * the view above it: when the plan is not ready any more, the row keeps the last value until it is unmounted.
 */
export function useReadyPlan<T>(select: (state: ReadyState) => T): T {
  const ready = React.useRef<ReadyState>();
  const isReading = useIsReading();
  return usePlanState((state) => {
    if (state.status === 'ready') {
      ready.current = state;
    }
    if (!ready.current) {
      throw new Error('A component that needs the plan is drawn before it is ready.');
    }
    return select(isReading ? asReader(ready.current) : ready.current);
  });
}

/** A row before and after a change; `undefined` where it is not there. */
export type RowChange = Readonly<Record<'before' | 'after', Action | undefined>>;

/**
 * Selects a value that is computed from all rows, and computes it only when the rows have changed. It should be a
 * primitive: subscribers re-render only when it differs.
 *
 * @param update - the value after the change of one row among many; `undefined` when it has to be computed from all
 */
export function selectFromActions<T>(
  compute: (actions: ReadyState['actions']) => T,
  update: (value: T, change: RowChange) => T | undefined
): (state: ReadyState) => T {
  let known: { readonly actions: ReadyState['actions']; readonly value: T } | undefined;
  return ({ actions }) => {
    if (known?.actions !== actions) {
      const { actions: last, value: lastValue } = known ?? { actions, value: undefined };
      const value = PatchedMap.changedKeys(last, actions)?.reduce(
        (sum: T | undefined, id) =>
          sum === undefined ? sum : update(sum, { before: last.get(id), after: actions.get(id) }),
        lastValue
      );
      known = { actions, value: value ?? compute(actions) };
    }
    return known.value;
  };
}
