import type { HalfYear } from '../time/HalfYear';
import type { NoteLine } from '../notes/NoteLine';
import type { PhaseValue } from './Phase';

/** The number of an action's row in the list. */
export type ActionId = number;

/** The cells of a row that are not empty. */
export type PhaseCells = Readonly<Partial<Record<HalfYear, PhaseValue>>>;

/** The content of an action, without what the list adds: what an import reads and a new row holds. */
export interface ActionContent {
  readonly title: string;
  /** The rest of a description that is longer than a title may be. */
  readonly details: string;
  /** The goal's name; empty when the row has none. */
  readonly goal: string;
  /** The group's name (kokonaisuus); empty for actions that stand before a goal's first group. */
  readonly group: string;
  /** Place in the plan, ascending, with gaps; rows without one come last in their group. */
  readonly order: number | undefined;
  /** Roles or bodies, in the order given. */
  readonly responsible: readonly string[];
  readonly departments: readonly string[];
  readonly phases: PhaseCells;
  readonly notes: readonly NoteLine[];
  readonly additionalInfo: string;
}

/** The content of a new row. */
export interface NewActionContent extends ActionContent {
  /** When its author confirmed it, ISO 8601 in UTC; missing when it is not confirmed, as in an import. */
  readonly confirmedOn?: string;
}

/** The status of a row that is not approved, in a list with content approval. */
export type MissingApproval = 'awaiting' | 'rejected';

/** One row of the plan as it was last read. */
export interface Action extends ActionContent {
  readonly id: ActionId;
  /** The row's ETag, opaque; a save names the one that it is based on. */
  readonly version: string;
  /** When an owner last confirmed the row, ISO 8601 in UTC. */
  readonly confirmedOn: string | undefined;
  /** When the row was last changed, ISO 8601 in UTC. */
  readonly modified: string | undefined;
  /** Missing where the row is approved, and in lists without content approval. */
  readonly approval?: MissingApproval;
}
