import type { ActionEdit, RowEdit } from '../../domain/edits/ActionEdit';
import type { Action, ActionId } from '../../domain/plan/Action';
import type { ReadyState, UndoQuestion, UndoState } from '../PlanState';
import type { ShownPlan } from '../ShownPlan';
import { summarizeStep } from './StepSummary';
import { type ReversibleEdit, type UndoDirection, UndoHistory, type UndoStep } from './UndoHistory';
import { withoutLaterConfirmation } from './findOverwrites';

/** The steps that can be undone and redone, as the plan shows them, one at a time. */
export class UndoSteps {
  private readonly history = new UndoHistory();
  private taken: UndoState['taken'];
  private takenCount = 0;
  /** What is in progress, and may still become a step or change one; it never rejects. */
  private inProgress: Promise<unknown> = Promise.resolve();
  /** The steps' own edits, by what was made of them when they were replayed. */
  private readonly origins = new WeakMap<ActionEdit, ActionEdit>();

  public constructor(private readonly plan: ShownPlan) {}

  public remember(step: UndoStep): void {
    this.history.push(step);
    this.taken = undefined;
    this.ask(undefined);
  }

  /** Rows were created; where some of them were before, and nothing has been done since, it is the same step. */
  public rememberCreated(actions: readonly Action[]): void {
    const last = this.history.peek('undo');
    const ids = new Set(actions.map(({ id }) => id));
    if (last?.kind === 'created' && last.actions.every(({ id }) => ids.has(id))) {
      this.history.drop(last);
    }
    this.remember({ kind: 'created', actions });
  }

  /** Forgets an edit that the list refused. */
  public forget(id: ActionId, edit: ActionEdit): void {
    this.history.forget(id, this.origins.get(edit) ?? edit);
    this.ask(undefined);
  }

  /** Work that becomes a step when the list has responded: undo waits for it until then. */
  public whileMaking<T>(work: Promise<T>): Promise<T> {
    this.inProgress = Promise.allSettled([this.inProgress, work]);
    return work;
  }

  /** Begins the work when what is in progress has ended. */
  public inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.inProgress.then(work);
    this.inProgress = turn.catch(() => undefined);
    return turn;
  }

  /** The step that comes next in the direction; left in its place. */
  public next(direction: UndoDirection): UndoStep | undefined {
    return this.history.peek(direction);
  }

  /** Takes the next step of the direction; what it did is summed up for the person. */
  public take(direction: UndoDirection): void {
    const step = this.history.peek(direction);
    if (step) {
      const summary = summarizeStep(step, direction, this.plan.ready?.actions ?? new Map());
      this.takenCount += 1;
      this.taken = { direction, number: this.takenCount, summary };
    }
    this.history.pass(direction);
    this.ask(undefined);
  }

  /**
   * Puts a step that was taken back in its place, unless there is a newer one.
   *
   * @returns whether it does
   */
  public putBack(step: UndoStep, direction: UndoDirection): boolean {
    const other = direction === 'undo' ? 'redo' : 'undo';
    const isLatest = this.history.peek(other) === step;
    if (isLatest) {
      this.history.pass(other);
      this.ask(undefined);
    }
    return isLatest;
  }

  public drop(step: UndoStep): void {
    this.history.drop(step);
    this.ask(undefined);
  }

  /** Shows which directions there are, and the question of what would be overwritten, or none. */
  public ask(question: UndoQuestion | undefined): void {
    const canUndo = this.history.peek('undo') !== undefined;
    const canRedo = this.history.peek('redo') !== undefined;
    this.plan.update(() => ({ undo: { canUndo, canRedo, question, taken: this.taken } }));
  }

  /** The edits that take a step's rows in the direction. */
  public editsOf(
    changes: readonly ReversibleEdit[],
    direction: UndoDirection,
    actions: ReadyState['actions']
  ): readonly RowEdit[] {
    return changes.map(({ id, forward, backward }) => {
      const [own, made] = direction === 'undo' ? [backward, forward] : [forward, backward];
      const edit = withoutLaterConfirmation(own, made, actions.get(id));
      this.origins.set(edit, own);
      return { id, edit };
    });
  }
}
