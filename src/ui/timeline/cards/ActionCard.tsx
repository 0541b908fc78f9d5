import * as React from 'react';
import { noteOf } from '../../../domain/notes/NoteLine';
import type { ActionId } from '../../../domain/plan/Action';
import { isSamePhase } from '../../../domain/plan/Phase';
import { cellRuns } from '../../../domain/timeline/cellRuns';
import { actionKeyOf } from '../../../domain/timeline/timelineRows';
import { strings } from '../../../strings/strings';
import { ActionName, ListText } from '../../texts/ListText';
import { ActionMarks } from '../rows/ActionMarks';
import { DetailsButton } from '../rows/DetailsButton';
import { moreOf, partiesOf, selectLabel } from '../rows/ActionTitle';
import { SecondaryText } from '../rows/SecondaryText';
import type { SharedRowProps } from '../shared/SharedRowProps';
import { useRow } from '../shared/useRow';
import styles from './ActionCard.module.scss';
import { CardHalfYear } from './CardHalfYear';

export interface ActionCardProps {
  readonly id: ActionId;
  readonly isGrouped: boolean;
  readonly shared: SharedRowProps;
}

/** An action on a narrow screen: its words, whose it is, and its half-years, spring and autumn side by side. */
export const ActionCard = React.memo(function ActionCard({
  id,
  isGrouped,
  shared
}: ActionCardProps): React.ReactElement | null {
  const { action, isSaving, storedPhases, arrival } = useRow(id);
  if (!action) {
    return null;
  }
  const parties = partiesOf(action);
  const more = moreOf(action, shared);
  const positions = cellRuns(action.phases, shared.halfYears);
  const Heading = isGrouped ? 'h5' : 'h4';
  return (
    <article className={styles.card} data-action-id={id} aria-busy={isSaving || undefined}>
      {shared.Check && <shared.Check rowKey={actionKeyOf(id)} label={selectLabel(action.title)} isInGrid={false} />}
      <Heading className={styles.title}>
        <ActionName title={action.title} isTitle />
        <ActionMarks {...{ action, arrival, shared }} />
      </Heading>
      <DetailsButton title={action.title} isInGrid={false} />
      {parties && (
        <p className={styles.parties}>
          <ListText>{parties}</ListText>
        </p>
      )}
      {more && <SecondaryText text={more} isInGrid={false} />}
      <ul className={styles.halfYears} aria-label={strings.TimelineLegend}>
        {shared.columns.map((column, index) => {
          const value = action.phases[column.halfYear];
          return (
            <CardHalfYear
              key={column.halfYear}
              title={action.title}
              column={column}
              cell={{
                halfYear: column.halfYear,
                value,
                note: noteOf(action.notes, column.halfYear),
                isUnsaved: storedPhases !== undefined && !isSamePhase(storedPhases[column.halfYear], value)
              }}
              position={positions[index]}
              shared={shared}
            />
          );
        })}
      </ul>
    </article>
  );
});
