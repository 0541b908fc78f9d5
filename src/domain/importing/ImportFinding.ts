import type { Phase } from '../plan/Phase';
import type { HalfYear } from '../time/HalfYear';
import type { TimeFinding } from './TimeFinding';

/** What the columns of a plan's table hold, apart from the half-years. */
export type PlanColumn =
  | 'description'
  /** More about the action than its name. */
  | 'details'
  | 'responsible'
  | 'department'
  | 'additionalInfo'
  | 'goal'
  | 'group'
  /** The number that the document gives the action. */
  | 'number'
  /** When the action happens, in words. */
  | 'schedule'
  | 'start'
  | 'end'
  /** The phase that the action is in at its time. */
  | 'phase';

/** How the reader understood the table: its header, its columns, its rows. */
type TableFinding =
  /** A header that is not the column's usual name: another word for it, or a slip of spelling. */
  | { readonly kind: 'otherColumnName'; readonly text: string; readonly readAs: PlanColumn }
  /** A column that is none of the plan's; its texts were added to the additional information, under its name. */
  | { readonly kind: 'unknownColumn'; readonly text: string }
  /** A second column for something that already has one; read as an unknown column. */
  | { readonly kind: 'repeatedColumn'; readonly text: string }
  | { readonly kind: 'missingColumn'; readonly column: PlanColumn }
  | { readonly kind: 'missingHalfYears' }
  /** Years stand over half-years or quarters: the rows together are the header. */
  | { readonly kind: 'headerInSeveralRows'; readonly rows: number }
  /** The header row again within one goal, as at the top of a new page. */
  | { readonly kind: 'repeatedHeader'; readonly goal: string }
  /** A row after a first table that was read as the header of a table with other columns. */
  | { readonly kind: 'otherHeader'; readonly text: string }
  /** Cells that another character than a tab separates. */
  | { readonly kind: 'otherSeparator'; readonly text: string }
  /** Numbers that only count the rows; they were left out, since the order of the rows says the same. */
  | { readonly kind: 'countingNumbers'; readonly column: string; readonly texts: readonly string[] }
  /** The number of a goal's or a group's row; it was left out. */
  | { readonly kind: 'titleNumber'; readonly title: string; readonly text: string }
  /** A row above any header: only its first cell could be placed, the rest went to the additional information. */
  | { readonly kind: 'rowWithoutHeader'; readonly title: string }
  /** A row with other cells but no description, read as an action that is called by its first cell. */
  | { readonly kind: 'rowWithoutDescription'; readonly text: string }
  /** A row with other cells but no description, read as going on with the action above it. */
  | { readonly kind: 'continuedRow'; readonly title: string; readonly text: string }
  /** More cells than the header has columns; their texts were added to the additional information. */
  | { readonly kind: 'extraCells'; readonly title: string; readonly text: string }
  /** A row of sums, which is no action; it was left out. */
  | { readonly kind: 'totalRow'; readonly text: string };

/** How the reader understood what stands over the actions, and around them. */
type OutlineFinding =
  /** The goal's title again, as at the top of a new page; when it was still open, so is its group. */
  | { readonly kind: 'repeatedGoal'; readonly goal: string }
  /** Rows without a goal of their own in a column of goals: they belong to the goal above, as merged cells do. */
  | { readonly kind: 'goalFromAbove'; readonly goal: string }
  /** A heading above a table, in a document that calls nothing a goal. */
  | { readonly kind: 'headingAsGoal'; readonly text: string }
  /** A title above the goals, for which the plan has no place; it was left out. */
  | { readonly kind: 'titleAboveGoals'; readonly text: string }
  /** The colour legend ran into the goal's title and was left out. */
  | { readonly kind: 'legendBesideGoal'; readonly text: string; readonly goal: string }
  /** A row without tabs inside the table, read as the title of a group. */
  | { readonly kind: 'groupWithoutTabs'; readonly text: string }
  /** A row with one text and no actions under it: read as an action, since it may be one without a party. */
  | { readonly kind: 'groupWithoutActions'; readonly group: string; readonly goal: string }
  | { readonly kind: 'goalWithoutActions'; readonly goal: string }
  | { readonly kind: 'rowWithoutGoal'; readonly title: string }
  /** Text outside the tables that is neither a goal nor a legend; it was left out. */
  | { readonly kind: 'looseText'; readonly text: string }
  | { readonly kind: 'withoutGoals' }
  | { readonly kind: 'withoutActions' };

/** How the reader understood parties, departments and titles. */
type NameFinding =
  /** One text that was split into several parties; `isCertain` is false where it could be read otherwise. */
  | {
      readonly kind: 'severalParties' | 'severalDepartments';
      readonly title: string;
      readonly text: string;
      readonly readAs: readonly string[];
      readonly isCertain: boolean;
    }
  /** A text that might name several and was kept as one. */
  | {
      readonly kind: 'keptAsOne';
      readonly column: 'responsible' | 'department';
      readonly title: string;
      readonly text: string;
    }
  /** The same name in capitals and in small letters is one choice. */
  | {
      readonly kind: 'unifiedSpelling';
      readonly column: 'responsible' | 'department';
      readonly text: string;
      readonly readAs: string;
    }
  /** A description longer than a title may be: the rest went to the details. */
  | { readonly kind: 'longTitle'; readonly title: string };

/** How the reader understood the cells of half-years. */
type PhaseFinding =
  /** Text in a half-year cell, kept as a note on that half-year. */
  | { readonly kind: 'cellTextAsNote'; readonly title: string; readonly halfYear: HalfYear; readonly text: string }
  /** A word for a phase that is not the plan's own. */
  | { readonly kind: 'otherPhaseName'; readonly text: string; readonly readAs: Phase }
  /** A legend that says what the letters or marks in the cells stand for. */
  | { readonly kind: 'legend'; readonly text: string }
  /** A letter in a cell: explained by the document's legend, or else taken for the first letter of the phase. */
  | {
      readonly kind: 'letterAsPhase';
      readonly text: string;
      readonly readAs: Phase;
      readonly isExplained: boolean;
    }
  /** A mark that says only that something goes on. */
  | { readonly kind: 'markAsPhase'; readonly text: string; readonly readAs: Phase }
  /** A cell without text, whose colour stands elsewhere in the document with the word of one phase. */
  | { readonly kind: 'colorAsPhase'; readonly text: string; readonly readAs: Phase }
  /** A cell without text, whose colour stands with the word of no phase, or of several; it was left empty. */
  | { readonly kind: 'unreadColor'; readonly text: string }
  /** Several phases in one half-year: the last of them was taken, the text is a note. */
  | {
      readonly kind: 'severalPhases';
      readonly title: string;
      readonly halfYear: HalfYear;
      readonly text: string;
      readonly readAs: Phase;
    }
  /** A dash or the like in a cell of a half-year: nothing goes on then. */
  | { readonly kind: 'emptyMark'; readonly text: string }
  /** No cell tells a phase: in the document they are colours, which text does not carry. */
  | { readonly kind: 'withoutPhases' };

/** One thing that the reader of a plan was not sure of, or that its person should know. */
export type ImportObservation = TableFinding | OutlineFinding | NameFinding | PhaseFinding | TimeFinding;

/** An observation and the lines of the source, from 1, where it was made; none when it is about the whole. */
export type ImportFinding = ImportObservation & { readonly lines: readonly number[] };
