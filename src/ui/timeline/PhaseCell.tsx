import * as React from 'react';
import type { NotePlace } from '../../domain/timeline/notePlaces';
import { phaseLabel } from '../../strings/phaseLabel';
import barStyles from './PhaseBar.module.scss';
import styles from './PhaseCell.module.scss';
import type { TimelineFrame } from './TimelineFrame';
import { cellName, cellState } from './cellName';
import type { RowCell } from './rowCells';

export interface PhaseCellProps {
  readonly title: string;
  readonly cell: RowCell;
  readonly frame: TimelineFrame;
}

/**
 * One half-year of an action. The cell where a bar starts draws the whole bar, over its neighbours, so that colour and
 * pattern run on without seams.
 */
export function PhaseCell({ title, cell, frame }: PhaseCellProps): React.ReactElement {
  const { value, barLength, word, under, underPlace } = cell;
  const editing = frame.canEdit && {
    role: 'gridcell',
    tabIndex: -1,
    'aria-label': cellName(title, cell, frame.phaseNames)
  };
  return (
    <td
      {...editing}
      className={classNames(cell, frame)}
      data-half-year={cell.halfYear}
      data-phase={typeof value === 'string' ? value : value && 'unknown'}
      style={barLength > 1 ? ({ '--bar-length': barLength } as React.CSSProperties) : undefined}
    >
      {!frame.canEdit && <span className={styles.spoken}>{spokenText(cell, frame)}</span>}
      {word && (
        <span className={styles.word} aria-hidden>
          {word}
        </span>
      )}
      {under && (
        <span className={styles.under} style={underPlace && underStyle(underPlace)} aria-hidden={under !== cell.note}>
          {under}
        </span>
      )}
    </td>
  );
}

/** What a reader's table says in words where colour, an abbreviation or nothing at all is seen. The note is read as it stands. */
function spokenText({ value, note, isUnsaved, halfYear }: RowCell, { phaseNames }: TimelineFrame): string {
  return value === undefined
    ? note
      ? ''
      : cellState({ halfYear, value, note, isUnsaved }, phaseNames)
    : phaseLabel(value, phaseNames);
}

function underStyle({ span, before }: NotePlace): React.CSSProperties | undefined {
  return span === 1 ? undefined : { inlineSize: `${span * 100}%`, marginInlineStart: `${before * -100}%` };
}

function classNames({ column, barLength, isUnsaved }: RowCell, { canEdit }: TimelineFrame): string {
  return [
    styles.cell,
    barLength > 0 ? `${barStyles.bar} ${styles.barStart}` : '',
    column.startsYear ? styles.yearStart : '',
    column.followsGap ? styles.afterGap : '',
    canEdit ? styles.editable : '',
    isUnsaved ? styles.unsaved : ''
  ].join(' ');
}
