import type { Phase } from '../plan/Phase';
import type { HalfYear } from '../time/HalfYear';

/** What the columns of a plan's table hold, apart from the half-years. */
export type PlanColumn = 'description' | 'responsible' | 'department' | 'additionalInfo';

/** One thing that the reader of a plan was not sure of, or that its person should know. */
export type ImportObservation =
  /** A half-year header with a slip of spelling. */
  | { readonly kind: 'misspeltHalfYear'; readonly text: string; readonly readAs: HalfYear }
  /** A header that is not the column's usual name: another word for it, or a slip of spelling. */
  | { readonly kind: 'otherColumnName'; readonly text: string; readonly readAs: PlanColumn }
  /** A column that is none of the plan's; its texts were added to the additional information. */
  | { readonly kind: 'unknownColumn'; readonly text: string }
  /** A second column for something that already has one; read as an unknown column. */
  | { readonly kind: 'repeatedColumn'; readonly text: string }
  | { readonly kind: 'missingColumn'; readonly column: PlanColumn }
  | { readonly kind: 'missingHalfYears' }
  /** The header row again within one goal, as at the top of a new page. */
  | { readonly kind: 'repeatedHeader'; readonly goal: string }
  /** The goal's title again, as at the top of a new page; when it was still open, so is its group. */
  | { readonly kind: 'repeatedGoal'; readonly goal: string }
  /** The colour legend ran into the goal's title and was left out. */
  | { readonly kind: 'legendBesideGoal'; readonly text: string; readonly goal: string }
  /** The legend words a phase in another way than the rest of the plan does. */
  | { readonly kind: 'otherPhaseName'; readonly text: string; readonly readAs: Phase }
  /** Text in a half-year cell, kept as a note on that half-year. */
  | { readonly kind: 'cellTextAsNote'; readonly title: string; readonly halfYear: HalfYear; readonly text: string }
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
  | { readonly kind: 'longTitle'; readonly title: string }
  /** A row without tabs inside the table, read as the title of a group. */
  | { readonly kind: 'groupWithoutTabs'; readonly text: string }
  | { readonly kind: 'groupWithoutActions'; readonly group: string; readonly goal: string }
  | { readonly kind: 'goalWithoutActions'; readonly goal: string }
  | { readonly kind: 'rowWithoutGoal'; readonly title: string }
  /** A row above any header: only its first cell could be placed, the rest went to the additional information. */
  | { readonly kind: 'rowWithoutHeader'; readonly title: string }
  /** A row with other cells but no description; it was left out. */
  | { readonly kind: 'rowWithoutDescription'; readonly text: string }
  /** More cells than the header has columns; their texts were added to the additional information. */
  | { readonly kind: 'extraCells'; readonly title: string; readonly text: string }
  /** Text outside the tables that is neither a goal nor a legend; it was left out. */
  | { readonly kind: 'looseText'; readonly text: string }
  | { readonly kind: 'withoutGoals' }
  | { readonly kind: 'withoutActions' }
  /** No cell tells a phase: in the document they are colours, which text does not carry. */
  | { readonly kind: 'withoutPhases' };

/** An observation and the lines of the source, from 1, where it was made; none when it is about the whole. */
export type ImportFinding = ImportObservation & { readonly lines: readonly number[] };
