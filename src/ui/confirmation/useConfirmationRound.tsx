import * as React from 'react';
import type { ReadyState } from '../../application/PlanState';
import { countUnconfirmed } from '../../domain/confirmation/confirmationRound';
import { isConfirmedSince } from '../../domain/confirmation/isConfirmedSince';
import type { Action } from '../../domain/plan/Action';
import { termOf, wholePlan, withTerm } from '../../domain/filters/RowFilter';
import type { HalfYear } from '../../domain/time/HalfYear';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { lazyPart } from '../parts/lazyPart';
import { Part } from '../parts/Part';
import { selectFromActions, useReadyPlan } from '../store/PlanStoreContext';
import { useViewState, useViewStore } from '../store/ViewStoreContext';
import { UnconfirmedMark } from './UnconfirmedMark';

const RoundPanel = lazyPart(
  new Part(() => import(/* webpackChunkName: 'round' */ './RoundPanel')),
  (part) => part.RoundPanel
);

export interface ConfirmationRoundView {
  /** Shows how many rows are unconfirmed, and opens the round. Nothing in lists without confirmations. */
  readonly button: React.ReactNode;
  readonly panel: React.ReactNode;
}

/** The current half-year, and when it began: ISO 8601 in UTC, `undefined` where the person confirms no rows. */
export interface RoundTime {
  readonly now: HalfYear;
  readonly confirmedSince: string | undefined;
}

/**
 * The half-yearly round of confirmations: a filter of the unconfirmed rows with a panel of its own. A row that is confirmed
 * in the middle of it stays in sight until the person asks for others; a new half-year begins a new round.
 */
export function useConfirmationRound({ now, confirmedSince: since }: RoundTime): ConfirmationRoundView {
  const view = useViewStore();
  const isOpen = useViewState(({ filter }) => termOf(filter, 'unconfirmed') !== undefined);
  if (since === undefined) {
    return { button: null, panel: null };
  }
  const close = (): void => view.filter(wholePlan);
  const open = (): void => view.filter(withTerm(view.state.getState().filter, { kind: 'unconfirmed' }));
  return {
    button: <RoundButton since={since} isOpen={isOpen} onToggle={isOpen ? close : open} />,
    panel: isOpen && <RoundPanel halfYear={now} since={since} onClose={close} />
  };
}

interface RoundButtonProps {
  readonly since: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function RoundButton({ since, isOpen, onToggle }: RoundButtonProps): React.ReactElement | null {
  const hasRows = useReadyPlan((state) => state.actions.size > 0);
  const count = useReadyPlan(React.useMemo(() => selectUnconfirmed(since), [since]));
  // Of nothing it would say that all is confirmed.
  return !hasRows ? null : (
    <Button appearance="subtle" aria-expanded={isOpen} onClick={onToggle}>
      {count > 0 ? (
        <>
          <UnconfirmedMark isNamed={false} />
          <span>{format(strings.UnconfirmedCount, count)}</span>
        </>
      ) : (
        strings.UnconfirmedNone
      )}
    </Button>
  );
}

function selectUnconfirmed(since: string): (state: ReadyState) => number {
  const countOf = (action: Action | undefined): number => (action && !isConfirmedSince(action, since) ? 1 : 0);
  return selectFromActions(
    (actions) => countUnconfirmed(actions.values(), since),
    (count, { before, after }) => count - countOf(before) + countOf(after)
  );
}
