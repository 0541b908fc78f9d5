import * as React from 'react';
import { type PartyRound, confirmationRound } from '../../domain/confirmation/confirmationRound';
import { confirmEdits } from '../../domain/edits/withConfirmation';
import type { RoundRequest } from '../../domain/confirmation/roundFilter';
import type { ActionId } from '../../domain/plan/Action';
import type { RoundFilter } from '../../domain/timeline/RowFilter';
import type { HalfYear } from '../../domain/time/HalfYear';
import { format } from '../../strings/format';
import { halfYearLabel } from '../../strings/halfYearLabel';
import { strings } from '../../strings/strings';
import { useAnnounce } from '../controls/Announcer';
import { Button } from '../controls/Button';
import { ListText } from '../texts/ListText';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import styles from './RoundPanel.module.scss';

export interface RoundPanelProps {
  readonly halfYear: HalfYear;
  /** The shown rows. */
  readonly filter: RoundFilter;
  readonly onShow: (request: RoundRequest) => void;
  readonly onClose: () => void;
}

/** The unconfirmed rows by responsible party; the timeline shows those of the chosen one. Opens with all parties. */
export function RoundPanel({ halfYear, filter, onShow, onClose }: RoundPanelProps): React.ReactElement {
  const { since, party: shownParty } = filter;
  const store = usePlanStore();
  const announce = useAnnounce();
  const actions = useReadyPlan((state) => state.actions);
  const round = React.useMemo(() => confirmationRound(actions.values(), since), [actions, since]);
  const open = new Set(round.unconfirmed);
  const left = filter.asked.filter((id) => open.has(id));
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
          isShown={shownParty === undefined}
          onShow={(asked) => onShow({ since, asked })}
        />
        {round.parties.map((party) => (
          <PartyItem
            key={party.name}
            label={party.name ? <ListText>{party.name}</ListText> : <span>{strings.RoundNobody}</span>}
            party={party}
            isShown={shownParty === party.name}
            onShow={(asked) => onShow({ since, party: party.name, asked })}
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
  readonly onShow: (ids: readonly ActionId[]) => void;
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
        onClick={() => onShow(unconfirmed)}
      >
        {label} <span className={styles.count}>{`${unconfirmed.length}/${total}`}</span>
      </button>
    </li>
  );
}
