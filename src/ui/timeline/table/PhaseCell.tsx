import * as React from 'react';
import { isWritable } from '../../../domain/edits/FieldRule';
import type { NotePlace } from '../../../domain/timeline/notePlaces';
import { isOwnWord, phaseLabel } from '../../../strings/phaseLabel';
import { strings } from '../../../strings/strings';
import { ListText } from '../../texts/ListText';
import { PhaseWord } from '../../texts/PhaseWord';
import barStyles from '../../theme/PhaseBar.module.scss';
import styles from './PhaseCell.module.scss';
import type { SharedRowProps } from '../shared/SharedRowProps';
import { cellName } from '../shared/cellName';
import type { RowCell } from '../shared/rowCells';

export interface PhaseCellProps {
  readonly title: string;
  readonly cell: RowCell;
  readonly shared: SharedRowProps;
}

/**
 * One half-year of an action. The cell where a bar starts draws the whole bar, over its neighbours, so that colour and
 * pattern run on without seams.
 */
export function PhaseCell({ title, cell, shared }: PhaseCellProps): React.ReactElement {
  const { value, barLength, word, under, underPlace } = cell;
  const editing = shared.canEdit && {
    role: 'gridcell',
    tabIndex: -1,
    'aria-label': cellName(title, cell, shared.phaseNames),
    'aria-readonly': isWritable(shared.rules, cell.halfYear) ? undefined : true
  };
  return (
    <td
      {...editing}
      className={classNames(cell, shared)}
      data-half-year={cell.halfYear}
      data-phase={typeof value === 'string' ? value : value && 'unknown'}
      style={barLength > 1 ? ({ '--bar-length': barLength } as React.CSSProperties) : undefined}
    >
      {isTextOfCell(cell, shared) ? (
        word
      ) : (
        <>
          {!shared.canEdit && <SpokenText cell={cell} shared={shared} />}
          {word && <CellWord cell={cell} shared={shared} />}
          {under && (
            <ListText className={styles.under} style={underPlace && underStyle(underPlace)}>
              {under}
            </ListText>
          )}
        </>
      )}
    </td>
  );
}

/**
 * Whether the word is the text of the cell itself: an element inside it in most cells would be some hundred. An own one has a
 * word of the list, what does not fit, what runs over the neighbours, and what has a note under it.
 */
function isTextOfCell({ value, under, isWithinCell }: RowCell, { phaseNames }: SharedRowProps): boolean {
  return value !== undefined && isWithinCell && under === '' && !isOwnWord(value, phaseNames);
}

/** What a reader's table says where colour, an abbreviation or nothing at all is seen. */
function SpokenText({ cell, shared }: Omit<PhaseCellProps, 'title'>): React.ReactElement | null {
  const { value, under, note } = cell;
  if (isWordWhole(cell, shared) || under !== note || (value === undefined && note)) {
    return null;
  }
  return value === undefined ? (
    <span className={styles.spoken}>{strings.TimelineEmptyCell}</span>
  ) : (
    <PhaseWord className={styles.spoken} value={value} phaseNames={shared.phaseNames} />
  );
}

/** The word on a bar, or what fits of it: an abbreviation is neither read out nor translated. */
function CellWord({ cell, shared }: Omit<PhaseCellProps, 'title'>): React.ReactElement | null {
  const { value, word } = cell;
  if (value === undefined || isWordWhole(cell, shared)) {
    return value === undefined ? null : (
      <PhaseWord className={styles.word} value={value} phaseNames={shared.phaseNames} />
    );
  }
  return (
    <span className={styles.word} aria-hidden translate="no" dir="auto">
      {word}
    </span>
  );
}

function isWordWhole({ value, word }: RowCell, { phaseNames }: SharedRowProps): boolean {
  return value !== undefined && word === phaseLabel(value, phaseNames);
}

function underStyle({ span, before }: NotePlace): React.CSSProperties | undefined {
  return span === 1 ? undefined : { inlineSize: `${span * 100}%`, marginInlineStart: `${before * -100}%` };
}

function classNames(cell: RowCell, shared: SharedRowProps): string {
  const { column, halfYear, barLength, isUnsaved } = cell;
  const { canEdit, rules } = shared;
  return [
    styles.cell,
    isTextOfCell(cell, shared) ? styles.text : '',
    barLength > 0 ? `${barStyles.bar} ${styles.barStart}` : '',
    column.startsYear ? styles.yearStart : '',
    column.followsGap ? styles.afterGap : '',
    canEdit && isWritable(rules, halfYear) ? styles.editable : '',
    isUnsaved ? styles.unsaved : ''
  ].join(' ');
}
