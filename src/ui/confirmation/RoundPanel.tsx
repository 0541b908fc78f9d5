import * as React from 'react';
import { type PartyRound, confirmationRound } from '../../domain/confirmation/confirmationRound';
import { confirmEdits } from '../../domain/edits/withConfirmation';
import { termOf, withTerm } from '../../domain/filters/RowFilter';
import { isSameName } from '../../domain/text/identityKey';
import type { HalfYear } from '../../domain/time/HalfYear';
import { format } from '../../strings/format';
import { halfYearLabel } from '../../strings/halfYearLabel';
import { strings } from '../../strings/strings';
import { useAnnounce } from '../controls/Announcer';
import { Button } from '../controls/Button';
import { useFilteredPlan } from '../filters/FilteredPlanContext';
import { useViewStore } from '../store/ViewStoreContext';
import { ListText } from '../texts/ListText';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import styles from './RoundPanel.module.scss';

export interface RoundPanelProps {
  readonly halfYear: HalfYear;
  /** When it began, ISO 8601 in UTC. */
  readonly since: string;
  readonly onClose: () => void;
}

/** What is left to confirm, by whom. The party that is chosen is one more term of the filter. */
export function RoundPanel({ halfYear, since, onClose }: RoundPanelProps): React.ReactElement {
  const store = usePlanStore();
  const view = useViewStore();
  const announce = useAnnounce();
  const actions = useReadyPlan((state) => state.actions);
  const { filter, shown, matcherWithout } = useFilteredPlan();
  const round = React.useMemo(
    () => confirmationRound([...actions.values()].filter(matcherWithout(['unconfirmed', 'responsible'])), since),
    [actions, matcherWithout, since]
  );
  const left = round.unconfirmed.filter((id) => shown?.ids.has(id));
  const chosen = termOf(filter, 'responsible')?.names;
  const choose = (names: readonly string[]): void => view.filter(withTerm(filter, { kind: 'responsible', names }));
  const headingId = 'tk-round';

  const handleConfirm = (): void => {
    store.edits.editMany(confirmEdits(left, Date.now()));
    announce(format(strings.RoundConfirmed, left.length));
  };

  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.title}>
        {format(strings.RoundTitle, halfYearLabel(halfYear))}
      </h3>
      <p className={styles.text}>{format(strings.RoundText, round.unconfirmed.length, round.total)}</p>
      <ul className={styles.parties} aria-label={strings.RoundParties}>
        <PartyItem
          label={<span>{strings.RoundEverybody}</span>}
          party={{ name: '', total: round.total, unconfirmed: round.unconfirmed }}
          isShown={chosen === undefined}
          onShow={() => choose([])}
        />
        {round.parties.map((party) => (
          <PartyItem
            key={party.name}
            label={party.name ? <ListText>{party.name}</ListText> : <span>{strings.RoundNobody}</span>}
            party={party}
            isShown={chosen?.length === 1 && isSameName(chosen[0] ?? '', party.name)}
            onShow={() => choose([party.name])}
          />
        ))}
      </ul>
      <div className={styles.buttons}>
        {left.length > 0 && <Button onClick={handleConfirm}>{format(strings.RoundConfirm, left.length)}</Button>}
        <Button appearance="link" onClick={onClose}>
          {strings.RoundClose}
        </Button>
      </div>
    </section>
  );
}

interface PartyItemProps {
  readonly label: React.ReactElement;
  readonly party: PartyRound;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

function PartyItem({ label, party, isShown, onShow }: PartyItemProps): React.ReactElement {
  const { total, unconfirmed } = party;
  return (
    <li>
      <button
        type="button"
        className={styles.party}
        aria-pressed={isShown}
        disabled={unconfirmed.length === 0}
        onClick={onShow}
      >
        {label} <span className={styles.count}>{`${unconfirmed.length}/${total}`}</span>
      </button>
    </li>
  );
}
