import type { Phase } from '../plan/Phase';
import type { HalfYear } from '../time/HalfYear';

/** The columns whose names rows are chosen by. */
export const nameColumns = ['goal', 'group', 'departments', 'responsible'] as const;

export type NameColumn = (typeof nameColumns)[number];

/** Rows that carry one of the names. An empty name stands for the rows that carry none. */
export interface NameTerm {
  readonly kind: NameColumn;
  readonly names: readonly string[];
}

/** What a cell can be asked to hold; `none` is an empty cell. */
export type AskedPhase = Phase | 'none';

/** Rows that hold one of the phases in one of the half-years; `none` asks for all of these to be empty. */
export interface PhaseTerm {
  readonly kind: 'phase';
  readonly phases: readonly AskedPhase[];
  /** The half-year that it is, whenever that is, when it is left out. */
  readonly during: HalfYearRange | undefined;
}

export interface HalfYearRange {
  readonly first: HalfYear;
  readonly last: HalfYear;
}

/** What can happen to a row at a half-year: a phase after none, none after a phase, one phase after another. */
export const phaseChanges = ['starts', 'ends', 'changes'] as const;

export type PhaseChange = (typeof phaseChanges)[number];

/** Rows whose first, last or next phase stands at the half-year. */
export interface ChangeTerm {
  readonly kind: 'change';
  readonly change: PhaseChange;
  /** The half-year that it is, whenever that is, when it is left out. */
  readonly halfYear: HalfYear | undefined;
}

/** Questions that a row answers with yes or no. */
export const rowQuestions = ['unconfirmed', 'hasNotes', 'withoutPhases'] as const;

export type RowQuestion = (typeof rowQuestions)[number];

export interface QuestionTerm {
  readonly kind: RowQuestion;
}

/** One condition of a filter. Another condition is another kind here, in `matchesTerm` and in the view's address. */
export type FilterTerm = NameTerm | PhaseTerm | ChangeTerm | QuestionTerm;

export type TermKind = FilterTerm['kind'];

/** The term of one kind. */
export type TermOf<K extends TermKind> = OfKind<FilterTerm, K>;

type OfKind<T extends FilterTerm, K extends TermKind> = T extends unknown ? (K extends T['kind'] ? T : never) : never;

export function isNameTerm(term: FilterTerm): term is NameTerm {
  return nameColumns.some((column) => column === term.kind);
}
