import * as React from 'react';
import { halfOf } from '../../../domain/time/HalfYear';
import type { RunPosition } from '../../../domain/timeline/cellRuns';
import type { TimelineColumn } from '../../../domain/timeline/timelineColumns';
import { halfYearLabel } from '../../../strings/halfYearLabel';
import { strings } from '../../../strings/strings';
import { ListText } from '../../texts/ListText';
import { PhaseWord } from '../../texts/PhaseWord';
import barStyles from '../../theme/PhaseBar.module.scss';
import type { SharedRowProps } from '../shared/SharedRowProps';
import { type CellContent, cellName } from '../shared/cellName';
import styles from './CardHalfYear.module.scss';

export interface CardHalfYearProps {
  readonly title: string;
  readonly column: TimelineColumn;
  readonly cell: CellContent;
  readonly position: RunPosition | undefined;
  readonly shared: SharedRowProps;
}

/** One half-year of a card: its name over its bar. A button for those who edit. */
export function CardHalfYear({ title, column, cell, position, shared }: CardHalfYearProps): React.ReactElement {
  const { halfYear, value, note, isUnsaved } = cell;
  const classes = [
    styles.halfYear,
    halfOf(halfYear) === 1 ? styles.spring : styles.autumn,
    column.isNow ? styles.now : '',
    isUnsaved ? styles.unsaved : ''
  ];
  const content = (
    <>
      <span className={styles.label}>
        <span>{halfYearLabel(halfYear)}</span>
        {column.isNow && <span className={styles.nowMark}>{strings.TimelineNow}</span>}
      </span>{' '}
      <span
        className={value === undefined ? styles.empty : `${barStyles.bar} ${styles.bar}`}
        data-phase={typeof value === 'string' ? value : value && 'unknown'}
        data-position={position}
      >
        {value === undefined ? (
          <span className={styles.word}>{strings.TimelineEmptyCell}</span>
        ) : (
          <PhaseWord className={styles.word} value={value} phaseNames={shared.phaseNames} />
        )}
      </span>
      {note && <ListText className={styles.note}>{note}</ListText>}
    </>
  );
  return (
    <li className={classes.join(' ')}>
      {shared.canEdit ? (
        <button
          type="button"
          className={styles.button}
          aria-label={cellName(title, cell, shared.phaseNames)}
          aria-haspopup="menu"
          data-half-year={halfYear}
        >
          {content}
        </button>
      ) : (
        content
      )}
    </li>
  );
}
