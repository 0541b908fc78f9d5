import type { Phase } from '../../../domain/plan/Phase';
import type { TableCell } from '../../../domain/table/TableCell';
import type { TimeColumn } from './TableColumn';

/** A text and the name of the column that it stands in. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** A filled or coloured cell under a half-year, a year or another stretch of time. */
export interface TimeCell {
  readonly column: TimeColumn;
  readonly cell: TableCell;
}

/** What a row says when its action happens, where no columns of half-years do. */
export interface ScheduleCells {
  readonly schedule?: NamedText;
  readonly start?: NamedText;
  readonly end?: NamedText;
  readonly phase?: NamedText;
  /** When the action is in each phase, where the phases stand over columns. */
  readonly inPhases?: readonly PhaseTimeCell[];
}

export interface PhaseTimeCell extends NamedText {
  readonly phase: Phase;
}

/** The cells of an action's row, sorted by what they hold. No text is dropped. */
export interface RowContent {
  readonly description: string;
  readonly details: string;
  readonly responsible: string;
  readonly department: string;
  readonly goal: string;
  readonly group: string;
  readonly number: NamedText | undefined;
  readonly timeCells: readonly TimeCell[];
  readonly schedule: ScheduleCells;
  /** For the additional information; a text without a name is added as it is. */
  readonly info: readonly NamedText[];
}

/** An action as its row words it, before its times are understood, parties are told apart and long titles cut. */
export interface RawAction extends RowContent {
  readonly line: number;
  /** The table that the row stands in, counted from 0 in the order of their headers. */
  readonly table: number;
  /** The heading above the table, for documents that call nothing a goal. */
  readonly heading: string;
}
