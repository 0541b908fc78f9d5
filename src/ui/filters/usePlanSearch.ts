import * as React from 'react';
import type { ActionId, Action } from '../../domain/plan/Action';
import type { PlanSearch, TextSearch } from '../../domain/search/PlanSearch';
import { Part } from '../parts/Part';
import type { PartFault } from '../parts/PartFault';
import { usePart } from '../parts/usePart';

/** Search, with the stemmer: loaded when somebody is about to search. */
export const searchPart = new Part(
  () => import(/* webpackChunkName: 'search' */ '../../application/search/createPlanSearch')
);

export interface PlanSearching {
  /** The rows that have been read for searching; `undefined` while the code for it is not there. */
  readonly index: PlanSearch | undefined;
  /** What the text asks for; `undefined` while nothing is searched for, and while the code for it is on its way. */
  readonly search: TextSearch | undefined;
  /** Why nothing can be searched. */
  readonly fault: PartFault | undefined;
  readonly retry: () => void;
}

/** The search for a text as it is typed. */
export function usePlanSearch(text: string): PlanSearching {
  const { module, fault, retry } = usePart(searchPart, text.trim() !== '');
  const index = React.useMemo(() => module?.createPlanSearch(), [module]);
  const search = React.useMemo(() => index?.search(text), [index, text]);
  return React.useMemo(() => ({ index, search, fault, retry }), [index, search, fault, retry]);
}

/** A slice of work that leaves a frame to the page, in milliseconds. */
const sliceMs = 8;

/** Reads the rows ahead of a search, between frames. @returns ends it */
export function readAhead(search: PlanSearch, actions: ReadonlyMap<ActionId, Action>): () => void {
  const rows = actions.values();
  let timer = 0;
  const readSlice = (): void => {
    const end = performance.now() + sliceMs;
    for (const action of rows) {
      search.read(action);
      if (performance.now() > end) {
        timer = window.setTimeout(readSlice);
        return;
      }
    }
  };
  timer = window.setTimeout(readSlice);
  return () => window.clearTimeout(timer);
}
