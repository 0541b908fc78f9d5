import * as React from 'react';
import { isKnownPhase } from '../../domain/plan/Phase';
import { fitWord } from '../../domain/timeline/fitWord';
import type { TimelineColumn } from '../../domain/timeline/timelineColumns';
import { phaseLabel } from '../../strings/phaseLabel';
import { type CellContent, cellName, cellState } from './cellName';
import barStyles from './PhaseBar.module.scss';
import styles from './PhaseCell.module.scss';
import type { TimelineFrame } from './TimelineFrame';

export interface PhaseCellProps {
  readonly title: string;
  readonly column: TimelineColumn;
  readonly cell: CellContent;
  /** Half-years of the bar that starts here; 0 when none does. */
  readonly barLength: number;
  readonly frame: TimelineFrame;
}

/**
 * One half-year of an action. The cell where a bar starts draws the whole bar, over its neighbours, so that colour and
 * pattern run on without seams.
 */
export function PhaseCell({ title, column, cell, barLength, frame }: PhaseCellProps): React.ReactElement {
  const { value } = cell;
  const label = value === undefined ? '' : phaseLabel(value, frame.phaseNames);
  const word = barLength > 0 ? fitWord(label, barLength * frame.halfYearRem) : '';
  // An unknown text that does not fit on its bar is read under it.
  const isTextUnder = barLength > 0 && word !== label && !isKnownPhase(value);
  const isFullWord = word !== '' && word === label;
  const spoken = cellState(cell, frame.phaseNames);
  return (
    <td
      {...(frame.canEdit
        ? { role: 'gridcell', tabIndex: -1, 'aria-label': cellName(title, cell, frame.phaseNames) }
        : {})}
      className={classNames(column, cell, barLength, frame)}
      data-half-year={cell.halfYear}
      data-phase={typeof value === 'string' ? value : value && 'unknown'}
      style={barLength > 1 ? ({ '--bar-length': barLength } as React.CSSProperties) : undefined}
    >
      {word && (
        <span className={styles.word} aria-hidden={isFullWord ? undefined : true}>
          {word}
        </span>
      )}
      {!frame.canEdit && !isFullWord && <span className={styles.spoken}>{cell.note ? label || spoken : spoken}</span>}
      {isTextUnder && <span className={styles.note}>{label}</span>}
      {cell.note && <span className={styles.note}>{cell.note}</span>}
    </td>
  );
}

function classNames(column: TimelineColumn, cell: CellContent, barLength: number, frame: TimelineFrame): string {
  return [
    styles.cell,
    barLength > 0 ? `${barStyles.bar} ${styles.barStart}` : '',
    column.startsYear ? styles.yearStart : '',
    column.followsGap ? styles.afterGap : '',
    frame.canEdit ? styles.editable : '',
    cell.isUnsaved ? styles.unsaved : ''
  ].join(' ');
}
