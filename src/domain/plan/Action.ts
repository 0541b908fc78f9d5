import type { HalfYear } from '../time/HalfYear';
import type { NoteLine } from '../notes/NoteLine';
import type { PhaseValue } from './Phase';

/** The number of an action's row in the list. */
export type ActionId = number;

/** The cells of a row that are not empty. */
export type PhaseCells = Readonly<Partial<Record<HalfYear, PhaseValue>>>;

/** What an action says, apart from its place in a list: what an import reads and a new row holds. */
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

/** What a row is made with. */
export interface NewActionContent extends ActionContent {
  /** When its maker says that it is true, ISO 8601 in UTC; missing when nobody has said so yet, as in an import. */
  readonly confirmedOn?: string;
}

/** How a row stands that is not approved, in a list where what people save has to be. */
export type MissingApproval = 'awaiting' | 'rejected';

/** One row of the plan as it was last read. */
export interface Action extends ActionContent {
  readonly id: ActionId;
  /** Opaque stamp of the row's state, an ETag; a save names the one that it was based on. */
  readonly version: string;
  /** When an owner last said that the row is true, ISO 8601 in UTC. */
  readonly confirmedOn: string | undefined;
  /** When the row was last changed, ISO 8601 in UTC. */
  readonly modified: string | undefined;
  /** Missing where the row is approved, and in lists without content approval. */
  readonly approval?: MissingApproval;
}
