import { type StoreApi, createStore } from 'zustand/vanilla';
import type { ActionEdit } from '../domain/edits/ActionEdit';
import type { Action, ActionId } from '../domain/plan/Action';
import { arrangePlan } from '../domain/plan/arrangePlan';
import { toPlanFault } from './PlanFault';
import type { PlanRepository } from './PlanRepository';
import type { PlanState, ReadyState, SaveFailure } from './PlanState';
import { RowSaver, type SaveOutcome } from './RowSaver';

/** The plan as a person works on it, without React: a state to draw and the commands that change it. */
export class PlanStore {
  public readonly state: StoreApi<PlanState> = createStore<PlanState>(() => ({ status: 'loading' }));
  private readonly savers = new Map<ActionId, RowSaver>();
  private openings = 0;
  private failureCount = 0;

  public constructor(private readonly repository: PlanRepository) {}

  /** Reads the plan from the list. A later call wins over an earlier one that is still under way. */
  public async open(): Promise<void> {
    const opening = ++this.openings;
    if (this.state.getState().status !== 'ready') {
      this.state.setState({ status: 'loading' }, true);
    }
    const next = await this.read();
    if (opening === this.openings) {
      this.state.setState(next, true);
    }
  }

  /** Makes an edit: it shows at once and is saved behind the scenes. */
  public edit(id: ActionId, edit: ActionEdit): void {
    const ready = this.ready();
    const action = ready?.actions.get(id);
    if (!ready || !action) {
      return;
    }
    const saver = this.savers.get(id) ?? new RowSaver(action, this.repository, this.handleOutcome);
    this.savers.set(id, saver);
    saver.add(edit);
    this.show(saver.shown, { saving: new Set([...ready.saving, id]) });
  }

  public dismissFailure(key: number): void {
    const ready = this.ready();
    if (ready) {
      this.update({ failures: ready.failures.filter((failure) => failure.key !== key) });
    }
  }

  private readonly handleOutcome = (saver: RowSaver, outcome: SaveOutcome): void => {
    const ready = this.ready();
    if (!ready) {
      return;
    }
    const action = saver.shown;
    const saving = new Set(ready.saving);
    if (saver.isIdle) {
      saving.delete(action.id);
      this.savers.delete(action.id);
    }
    this.show(action, { saving, failures: [...ready.failures, ...this.toFailures(action.id, outcome)] });
  };

  private toFailures(actionId: ActionId, outcome: SaveOutcome): readonly SaveFailure[] {
    return outcome.kind === 'saved'
      ? []
      : [{ key: ++this.failureCount, actionId, edit: outcome.edit, fault: outcome.fault }];
  }

  private async read(): Promise<PlanState> {
    try {
      const opened = await this.repository.open();
      if (opened.kind === 'withoutPlan') {
        return { status: 'withoutPlan', list: opened };
      }
      const { actions, ...list } = opened;
      return {
        status: 'ready',
        list,
        outline: arrangePlan(actions, list.goals),
        actions: new Map(actions.map((action) => [action.id, this.savers.get(action.id)?.shown ?? action])),
        saving: new Set(this.savers.keys()),
        failures: this.ready()?.failures ?? []
      };
    } catch (error) {
      return { status: 'failed', fault: toPlanFault(error) };
    }
  }

  /** Puts a row in its place; the outline is made anew only when the row has moved. */
  private show(action: Action, rest: Partial<ReadyState>): void {
    const ready = this.ready();
    if (!ready) {
      return;
    }
    const before = ready.actions.get(action.id);
    const actions = new Map(ready.actions).set(action.id, action);
    const hasMoved = before?.goal !== action.goal || before.group !== action.group || before.order !== action.order;
    const outline = hasMoved ? arrangePlan(actions.values(), ready.list.goals) : ready.outline;
    this.update({ ...rest, actions, outline });
  }

  private update(change: Partial<ReadyState>): void {
    const ready = this.ready();
    if (ready) {
      this.state.setState({ ...ready, ...change }, true);
    }
  }

  private ready(): ReadyState | undefined {
    const state = this.state.getState();
    return state.status === 'ready' ? state : undefined;
  }
}
