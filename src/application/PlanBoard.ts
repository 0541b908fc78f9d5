import { type StoreApi, createStore } from 'zustand/vanilla';
import type { ActionEdit } from '../domain/edits/ActionEdit';
import type { EditField } from '../domain/edits/EditField';
import type { Action } from '../domain/plan/Action';
import type { GoalRename } from './GoalDesk';
import type { PlanFault, Refusal } from './PlanFault';
import type { Failure, PlanState, ReadyState } from './PlanState';
import { type RowUpdates, withRows } from './withRows';

/** The state of the plan and the ways in which it changes. */
export class PlanBoard {
  public readonly state: StoreApi<PlanState> = createStore<PlanState>(() => ({ status: 'loading' }));
  private failureCount = 0;
  /** Failures of edits that were taken over before the plan was opened. */
  private untold: readonly Failure[] = [];

  /** The opened plan; `undefined` before it is there. */
  public get ready(): ReadyState | undefined {
    const state = this.state.getState();
    return state.status === 'ready' ? state : undefined;
  }

  public show(state: PlanState): void {
    if (state.status === 'ready' && this.untold.length > 0) {
      const failures = [...state.failures, ...this.untold];
      this.untold = [];
      this.state.setState({ ...state, failures }, true);
    } else {
      this.state.setState(state, true);
    }
  }

  /** Changes parts of the opened plan. */
  public update(change: (ready: ReadyState) => Partial<ReadyState>): void {
    const ready = this.ready;
    if (ready) {
      this.show({ ...ready, ...change(ready) });
    }
  }

  /** Puts rows in their places, or takes them out, together with other changes of the state. */
  public showRows(rows: RowUpdates, change: Partial<ReadyState> = {}): void {
    const ready = this.ready;
    if (ready && rows.size > 0) {
      this.show({ ...withRows(ready, rows), ...change });
    }
  }

  /** Shows rows that have been made or brought back; one that news have brought meanwhile stays as they told it. */
  public addRows(actions: readonly Action[]): void {
    const there = this.ready?.actions;
    this.showRows(new Map(actions.flatMap((action) => (there?.has(action.id) ? [] : [[action.id, action] as const]))));
  }

  public tellEditFailure(action: Action, edit: ActionEdit, fault: Refusal): void {
    this.addFailure({ kind: 'row', key: ++this.failureCount, action, edit, fault });
  }

  /** The row could not be deleted or brought back. */
  public tellRowFailure(action: Action, fault: PlanFault): void {
    this.addFailure({ kind: 'row', key: ++this.failureCount, action, edit: undefined, fault });
  }

  public tellGoalFailure(rename: GoalRename, fault: PlanFault): void {
    this.addFailure({ kind: 'goal', key: ++this.failureCount, rename, fault });
  }

  /** The list does not let these fields change; told once, however often it is tried. */
  public tellClosedFields(fields: readonly EditField[]): void {
    const told = this.ready?.failures.some(
      (failure) => failure.kind === 'closed' && fields.every((field) => failure.fields.includes(field))
    );
    if (!told) {
      this.addFailure({ kind: 'closed', key: ++this.failureCount, fields });
    }
  }

  private addFailure(failure: Failure): void {
    if (this.ready) {
      this.update((ready) => ({ failures: [...ready.failures, failure] }));
    } else {
      this.untold = [...this.untold, failure];
    }
  }
}
