import * as React from 'react';
import { type RoundRequest, roundFilter } from '../../domain/confirmation/roundFilter';
import type { RoundFilter } from '../../domain/timeline/RowFilter';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { useAnnounce } from '../controls/Announcer';
import { usePlanStore } from '../store/PlanStoreContext';
import { useViewState, useViewStore } from '../store/ViewStoreContext';

export interface RoundFilterCommands {
  /** The rows of the round; missing when no round is open. */
  readonly filter: RoundFilter | undefined;
  /** Shows rows that are unconfirmed now, and announces their number. */
  readonly show: (request: RoundRequest) => void;
  /** Shows all rows again. */
  readonly close: () => void;
}

/** The confirmation round as a filter of what is shown. */
export function useRoundFilter(): RoundFilterCommands {
  const announce = useAnnounce();
  const { state } = usePlanStore();
  const view = useViewStore();
  const filter = useViewState((shown) => (shown.filter?.kind === 'confirmationRound' ? shown.filter : undefined));
  const show = React.useCallback(
    (request: RoundRequest): void => {
      const plan = state.getState();
      if (plan.status === 'ready') {
        const next = roundFilter(plan.actions, request);
        view.filter(next);
        announce(format(strings.RoundShown, next.asked.length));
      }
    },
    [state, view, announce]
  );
  return { filter, show, close: () => view.filter(undefined) };
}
