import type { ActionContent } from '../plan/Action';
import type { HalfYear } from '../time/HalfYear';
import type { ImportFinding } from './ImportFinding';
import type { CellTable } from '../table/TableCell';

/** What a plan can be read from. */
export type PlanSource =
  /** The text of a document, or of the clipboard, with its cells separated by tabs or the like. */
  | { readonly kind: 'text'; readonly text: string }
  /** The table of a document, or of the clipboard, with its colours and merged cells. */
  | { readonly kind: 'table'; readonly rows: CellTable };

/** A plan read from a document, before anything is written to the list. */
export interface ImportedPlan {
  /** The goals in the order in which the document names them. */
  readonly goals: readonly string[];
  /** The half-years that the document has columns for, in order of time. */
  readonly halfYears: readonly HalfYear[];
  /** The actions in plan order. Their order numbers ascend over the whole plan, with gaps. */
  readonly actions: readonly ActionContent[];
  /** What was not certain, in order of the lines; findings about the whole come first. */
  readonly findings: readonly ImportFinding[];
}
