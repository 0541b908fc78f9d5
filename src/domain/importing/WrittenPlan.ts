import type { ActionContent } from '../plan/Action';
import type { Phase } from '../plan/Phase';
import type { HalfYear } from '../time/HalfYear';

/** The columns of a written plan beside those of its half-years. */
type WrittenColumn = 'goal' | 'group' | 'title' | 'details' | 'responsible' | 'departments' | 'additionalInfo';

/** A plan to be written to a document, with the words in the person's language. */
export interface WrittenPlan {
  /** In plan order. */
  readonly actions: readonly ActionContent[];
  readonly halfYears: readonly HalfYear[];
  readonly columnNames: Readonly<Record<WrittenColumn, string>>;
  readonly phaseNames: Readonly<Record<Phase, string>>;
  halfYearName(halfYear: HalfYear): string;
}
