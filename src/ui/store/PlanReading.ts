import * as React from 'react';
import type { ReadyState } from '../../application/PlanState';

/** Whether the plan is read-only because its page is being edited. */
const PlanReadingContext = React.createContext(false);

export const PlanReadingProvider = PlanReadingContext.Provider;

export function useIsReading(): boolean {
  return React.useContext(PlanReadingContext);
}

const readings = new WeakMap<ReadyState, ReadyState>();
const lists = new WeakMap<ReadyState['list'], ReadyState['list']>();

/** The plan without the rights to edit. The same object for the same plan, so that subscribers do not re-render. */
export function asReader(state: ReadyState): ReadyState {
  const known = readings.get(state);
  if (known) {
    return known;
  }
  const list = lists.get(state.list) ?? {
    ...state.list,
    rights: { ...state.list.rights, canEdit: false, canAdd: false, canDelete: false }
  };
  lists.set(state.list, list);
  const reading = { ...state, list };
  readings.set(state, reading);
  return reading;
}
