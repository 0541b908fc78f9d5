import * as React from 'react';
import { countUnconfirmed } from '../../domain/confirmation/confirmationRound';
import type { HalfYear } from '../../domain/time/HalfYear';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { lazyPart } from '../parts/lazyPart';
import { Part } from '../parts/Part';
import { selectFromActions, useReadyPlan } from '../store/PlanStoreContext';
import { UnconfirmedMark } from './UnconfirmedMark';
import styles from './useConfirmationRound.module.scss';
import { useRoundFilter } from './useRoundFilter';

const RoundPanel = lazyPart(
  new Part(() => import(/* webpackChunkName: 'round' */ './RoundPanel')),
  (part) => part.RoundPanel
);

export interface ConfirmationRoundView {
  /** Shows how many rows are unconfirmed, and opens the round. Nothing in lists without confirmations. */
  readonly button: React.ReactNode;
  readonly panel: React.ReactNode;
}

/** The current half-year, and when it began: ISO 8601 in UTC, `undefined` where rows are not confirmed. */
export interface RoundTime {
  readonly now: HalfYear;
  readonly confirmedSince: string | undefined;
}

/**
 * The half-yearly round of confirmations over a timeline. A row that is confirmed during the round stays shown until
 * the person chooses another party; a new half-year begins a new round.
 */
export function useConfirmationRound({ now, confirmedSince: since }: RoundTime): ConfirmationRoundView {
  const { filter, show, close } = useRoundFilter();
  const isOutdated = filter !== undefined && since !== undefined && filter.since !== since;
  React.useEffect(() => {
    if (isOutdated && since !== undefined) {
      show({ since });
    }
  }, [isOutdated, since, show]);
  if (since === undefined) {
    return { button: null, panel: null };
  }
  return {
    button: (
      <RoundButton since={since} isOpen={filter !== undefined} onToggle={() => (filter ? close() : show({ since }))} />
    ),
    panel: filter && <RoundPanel halfYear={now} filter={filter} onShow={show} onClose={close} />
  };
}

interface RoundButtonProps {
  readonly since: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function RoundButton({ since, isOpen, onToggle }: RoundButtonProps): React.ReactElement | null {
  const hasRows = useReadyPlan((state) => state.actions.size > 0);
  const count = useReadyPlan(
    React.useMemo(() => selectFromActions((actions) => countUnconfirmed(actions.values(), since)), [since])
  );
  // Of nothing it would say that all is confirmed.
  return !hasRows ? null : (
    <Button appearance="link" className={styles.button} aria-expanded={isOpen} onClick={onToggle}>
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
