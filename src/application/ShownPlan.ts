import { type StoreApi, createStore } from 'zustand/vanilla';
import type { Action } from '../domain/plan/Action';
import type { Failure, PlanState, ReadyState } from './PlanState';
import { type RowUpdates, withRows } from './withRows';

/** The state of the plan as the person sees it, and the ways in which it changes. */
export class ShownPlan {
  public readonly state: StoreApi<PlanState> = createStore<PlanState>(() => ({ status: 'loading' }));
  /** Failures of edits that were taken over before the plan was opened. */
  private waitingFailures: readonly Failure[] = [];

  /** @param batch - runs a change of the state so that its subscribers re-render together */
  public constructor(private readonly batch: (change: () => void) => void = (change) => change()) {}

  /** The opened plan; `undefined` before it is there. */
  public get ready(): ReadyState | undefined {
    const state = this.state.getState();
    return state.status === 'ready' ? state : undefined;
  }

  /** The list has a column for when a row was last confirmed. */
  public get canConfirm(): boolean {
    return this.ready?.list.hasConfirmations === true;
  }

  public show(state: PlanState): void {
    let shown = state;
    if (state.status === 'ready' && this.waitingFailures.length > 0) {
      shown = { ...state, failures: [...state.failures, ...this.waitingFailures] };
      this.waitingFailures = [];
    }
    this.batch(() => this.state.setState(shown, true));
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

  /** Shows rows that have been created or restored; one that was read meanwhile stays as it was read. */
  public addRows(actions: readonly Action[]): void {
    const there = this.ready?.actions;
    this.showRows(new Map(actions.flatMap((action) => (there?.has(action.id) ? [] : [[action.id, action] as const]))));
  }

  public addFailure(failure: Failure): void {
    if (this.ready) {
      this.update(({ failures }) => ({ failures: [...failures, failure] }));
    } else {
      this.waitingFailures = [...this.waitingFailures, failure];
    }
  }
}
