import * as React from 'react';
import type { ActionId, Action } from '../../domain/plan/Action';
import type { PlanSearch, TextSearch } from '../../domain/search/PlanSearch';
import { Part } from '../parts/Part';
import type { PartFault } from '../parts/PartFault';
import { usePart } from '../parts/usePart';

/** Search, with the stemmer: loaded when somebody is about to search. */
const searchPart = new Part(() => import(/* webpackChunkName: 'search' */ '../../application/search/createPlanSearch'));

export interface PlanSearching {
  /** What the text asks for; `undefined` while nothing is searched for, and while the code for it is on its way. */
  readonly search: TextSearch | undefined;
  /** Why nothing can be searched. */
  readonly fault: PartFault | undefined;
  readonly retry: () => void;
  /** Lets the fault be, until somebody is about to search again. */
  readonly dismiss: () => void;
  /** Somebody is about to search: the code is loaded, and the rows are read ahead. */
  readonly prepare: () => void;
}

/** The search for a text as it is typed. */
export function usePlanSearch(text: string, actions: ReadonlyMap<ActionId, Action>): PlanSearching {
  const [isForeseen, setForeseen] = React.useState(false);
  const { module, fault, retry } = usePart(searchPart, isForeseen || text.trim() !== '');
  const index = React.useMemo(() => module?.createPlanSearch(), [module]);
  const search = React.useMemo(() => index?.search(text), [index, text]);
  const rows = React.useRef(actions);
  rows.current = actions;
  // Rows that change later are read when they are searched.
  React.useEffect(() => (index && isForeseen ? readAhead(index, rows.current) : undefined), [index, isForeseen]);
  const prepare = React.useCallback(() => setForeseen(true), []);
  const dismiss = React.useCallback(() => {
    setForeseen(false);
    retry();
  }, [retry]);
  return React.useMemo(() => ({ search, fault, retry, dismiss, prepare }), [search, fault, retry, dismiss, prepare]);
}

/** A slice of work that leaves a frame to the page, in milliseconds. */
const sliceMs = 8;

/** Reads the rows ahead of a search, between frames. @returns ends it */
function readAhead(search: PlanSearch, actions: ReadonlyMap<ActionId, Action>): () => void {
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
