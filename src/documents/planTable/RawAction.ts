import type { NoteLine } from '../../domain/notes/NoteLine';
import type { PhaseCells } from '../../domain/plan/Action';

/** An action as its row words it, before parties are told apart and long titles cut. */
export interface RawAction {
  readonly line: number;
  readonly goal: string;
  readonly group: string;
  readonly description: string;
  readonly responsible: string;
  readonly department: string;
  readonly phases: PhaseCells;
  readonly notes: readonly NoteLine[];
  readonly additionalInfo: string;
}
