import * as React from 'react';
import { countUnconfirmed } from '../../domain/confirmation/confirmationRound';
import type { ActionId } from '../../domain/plan/Action';
import type { HalfYear } from '../../domain/time/HalfYear';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { lazyPart } from '../parts/lazyPart';
import { Part } from '../parts/Part';
import { useReadyPlan } from '../store/PlanStoreContext';
import { selectFromActions } from '../store/selectFromActions';
import { UnconfirmedMark } from './UnconfirmedMark';
import styles from './useConfirmationRound.module.scss';

const RoundPanel = lazyPart(
  new Part(() => import(/* webpackChunkName: 'round' */ './RoundPanel')),
  (part) => part.RoundPanel
);

export interface ConfirmationRoundView {
  /** Rows that are out of sight while the person goes through the unconfirmed ones. */
  readonly hidden: ReadonlySet<ActionId>;
  /** Tells how many rows are unconfirmed, and opens the round. Nothing where nobody confirms. */
  readonly button: React.ReactNode;
  readonly panel: React.ReactNode;
}

/** The half-year that it is, and when it began: ISO 8601 in UTC, `undefined` where rows are not confirmed. */
export interface RoundTime {
  readonly now: HalfYear;
  readonly confirmedSince: string | undefined;
}

const nothing: ReadonlySet<ActionId> = new Set();

/**
 * The half-yearly round of confirmations over a timeline. A row that is confirmed in the middle of it stays in sight until
 * the person asks for another set; a new half-year begins a new round.
 */
export function useConfirmationRound(
  { now, confirmedSince: since }: RoundTime,
  announce: (text: string) => void
): ConfirmationRoundView {
  const [isOpen, setOpen] = React.useState(false);
  const [hidden, setHidden] = React.useState(nothing);
  const close = (): void => {
    setOpen(false);
    setHidden(nothing);
  };
  if (since === undefined) {
    return { hidden: nothing, button: null, panel: null };
  }
  return {
    hidden,
    button: <RoundButton since={since} isOpen={isOpen} onToggle={() => (isOpen ? close() : setOpen(true))} />,
    panel: isOpen && (
      <RoundPanel key={since} halfYear={now} since={since} onHide={setHidden} announce={announce} onClose={close} />
    )
  };
}

interface RoundButtonProps {
  readonly since: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function RoundButton({ since, isOpen, onToggle }: RoundButtonProps): React.ReactElement {
  const count = useReadyPlan(
    React.useMemo(() => selectFromActions((actions) => countUnconfirmed(actions.values(), since)), [since])
  );
  return (
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
