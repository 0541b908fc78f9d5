import * as React from 'react';
import { type PartyRound, confirmationRound } from '../../domain/confirmation/confirmationRound';
import { confirmEdits } from '../../domain/edits/confirmEdits';
import type { ActionId } from '../../domain/plan/Action';
import type { HalfYear } from '../../domain/time/HalfYear';
import { format } from '../../strings/format';
import { halfYearLabel } from '../../strings/halfYearLabel';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { ListText } from '../texts/ListText';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import styles from './RoundPanel.module.scss';

export interface RoundPanelProps {
  readonly halfYear: HalfYear;
  /** When the half-year began, ISO 8601 in UTC. */
  readonly since: string;
  readonly onHide: (hidden: ReadonlySet<ActionId>) => void;
  readonly announce: (text: string) => void;
  readonly onClose: () => void;
}

/** What is left to confirm, by whom, and the timeline of those rows alone. Opens on everybody's. */
export function RoundPanel({ halfYear, since, onHide, announce, onClose }: RoundPanelProps): React.ReactElement {
  const store = usePlanStore();
  const actions = useReadyPlan((state) => state.actions);
  const round = React.useMemo(() => confirmationRound(actions.values(), since), [actions, since]);
  const [shown, setShown] = React.useState<Shown>({ party: undefined, ids: round.unconfirmed });
  const open = new Set(round.unconfirmed);
  const left = shown.ids.filter((id) => open.has(id));
  const headingId = 'tk-round';

  React.useEffect(() => {
    const visible = new Set(shown.ids);
    onHide(new Set(visible.size > 0 ? [...actions.keys()].filter((id) => !visible.has(id)) : []));
    announce(format(strings.RoundShown, shown.ids.length));
    // Rows that are confirmed or come in meanwhile do not change what is in sight.
  }, [shown]);

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
          isShown={shown.party === undefined}
          onShow={(ids) => setShown({ party: undefined, ids })}
        />
        {round.parties.map((party) => (
          <PartyItem
            key={party.name}
            label={party.name ? <ListText>{party.name}</ListText> : <span>{strings.RoundNobody}</span>}
            party={party}
            isShown={shown.party === party.name}
            onShow={(ids) => setShown({ party: party.name, ids })}
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

/** The rows in sight: those of a party, or everybody's, that were unconfirmed when they were asked for. */
interface Shown {
  readonly party: string | undefined;
  readonly ids: readonly ActionId[];
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
