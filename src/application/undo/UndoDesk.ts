import type { ActionEdit } from '../../domain/edits/ActionEdit';
import { renameEdits } from '../../domain/edits/renameEdits';
import type { Action, ActionId } from '../../domain/plan/Action';
import type { GoalRename } from '../GoalDesk';
import type { PlanBoard } from '../PlanBoard';
import { type PlanFault, isPassing } from '../PlanFault';
import type { ReadyState, UndoQuestion, UndoState } from '../PlanState';
import type { BinAnswer } from '../RowBin';
import { type RowChange, UndoHistory, type UndoStep } from './UndoHistory';
import { type Overwrite, findOverwrites, withoutLaterConfirmation } from './findOverwrites';

type Direction = 'undo' | 'redo';
type GoalStep = Extract<UndoStep, { readonly kind: 'goalRenamed' }>;

interface RowEdit {
  readonly id: ActionId;
  readonly edit: ActionEdit;
}

/** What taking a step back is made of. */
export interface StepWork {
  edit(edits: readonly RowEdit[]): void;
  recycle(actions: readonly Action[]): Promise<BinAnswer>;
  restore(actions: readonly Action[]): Promise<BinAnswer>;
  /** @returns what kept the goal from its name */
  renameGoal(rename: GoalRename): Promise<PlanFault | undefined>;
}

/** Takes steps back and makes them again; asks before that overwrites what somebody has changed since. */
export class UndoDesk {
  private readonly history = new UndoHistory();
  private taken: UndoState['taken'];
  /** What is under way, and may yet become a step or change one; it never rejects. */
  private underWay: Promise<unknown> = Promise.resolve();
  /** The steps' own edits, by what was made of them when they were replayed. */
  private readonly origins = new WeakMap<ActionEdit, ActionEdit>();

  public constructor(
    private readonly board: PlanBoard,
    private readonly work: StepWork
  ) {}

  public remember(step: UndoStep): void {
    this.history.push(step);
    this.show(undefined);
  }

  public forget(id: ActionId, edit: ActionEdit): void {
    this.history.forget(id, this.origins.get(edit) ?? edit);
    this.show(undefined);
  }

  /** Something is being done that becomes a step when the list has answered: what is taken back until then waits for it. */
  public async whileMaking(work: Promise<void>): Promise<void> {
    this.underWay = Promise.allSettled([this.underWay, work]);
    await work;
  }

  /** @param isConfirmed - the person has seen what will be overwritten */
  public step(direction: Direction, isConfirmed: boolean): Promise<void> {
    const turn = this.underWay.then(() => this.take(direction, isConfirmed));
    this.underWay = turn.catch(() => undefined);
    return turn;
  }

  /** The person does not want the step after all. */
  public cancel(): void {
    this.show(undefined);
  }

  private async take(direction: Direction, isConfirmed: boolean): Promise<void> {
    const step = this.history.peek(direction);
    const ready = this.board.ready;
    if (!step || !ready) {
      return;
    }
    const overwrites = isConfirmed ? [] : overwritesOf(step, direction, ready);
    if (overwrites.length > 0) {
      this.show({ direction, overwrites });
      return;
    }
    this.history.pass(direction);
    this.taken = { direction, number: (this.taken?.number ?? 0) + 1 };
    this.show(undefined);
    await this.replay(step, direction, ready);
  }

  private async replay(step: UndoStep, direction: Direction, { actions }: ReadyState): Promise<void> {
    if (step.kind === 'edited') {
      this.work.edit(this.editsOf(step.changes, direction, actions));
    } else if (step.kind === 'goalRenamed') {
      await this.renameGoal(step, direction);
    } else {
      const { isInterrupted } = await ((step.kind === 'created') === (direction === 'undo')
        ? this.work.recycle(step.actions.flatMap(({ id }) => actions.get(id) ?? []))
        : this.work.restore(step.actions));
      if (isInterrupted) {
        this.putBack(step, direction);
      }
    }
  }

  /** The step waits to be asked for again, unless another has been made meanwhile. */
  private putBack(step: UndoStep, direction: Direction): boolean {
    const other = direction === 'undo' ? 'redo' : 'undo';
    const isLatest = this.history.peek(other) === step;
    if (isLatest) {
      this.history.pass(other);
      this.show(undefined);
    }
    return isLatest;
  }

  private async renameGoal(step: GoalStep, direction: Direction): Promise<void> {
    const { from, to } = step.rename;
    const rename = direction === 'undo' ? { from: to, to: from } : step.rename;
    const fault = await this.work.renameGoal(rename);
    if (!fault) {
      const actions = this.board.ready?.actions ?? new Map<ActionId, Action>();
      this.work.edit(withLatecomers(this.editsOf(step.changes, direction, actions), rename, actions));
      return;
    }
    if (!isPassing(fault) || !this.putBack(step, direction)) {
      // What the list refuses for good must not stand in the way of the steps before it.
      this.history.drop(step);
      this.show(undefined);
    }
    this.board.tellGoalFailure(rename, fault);
  }

  private editsOf(
    changes: readonly RowChange[],
    direction: Direction,
    actions: ReadyState['actions']
  ): readonly RowEdit[] {
    return changes.map(({ id, forward, backward }) => {
      const [own, made] = direction === 'undo' ? [backward, forward] : [forward, backward];
      const edit = withoutLaterConfirmation(own, made, actions.get(id));
      this.origins.set(edit, own);
      return { id, edit };
    });
  }

  private show(question: UndoQuestion | undefined): void {
    const canUndo = this.history.peek('undo') !== undefined;
    const canRedo = this.history.peek('redo') !== undefined;
    this.board.update(() => ({ undo: { canUndo, canRedo, question, taken: this.taken } }));
  }
}

/** Rows that have come under the goal since the step go along with it: the name that they hold is none of its choices now. */
function withLatecomers(
  edits: readonly RowEdit[],
  { from, to }: GoalRename,
  actions: ReadyState['actions']
): readonly RowEdit[] {
  const known = new Set(edits.map(({ id }) => id));
  const rows = renameEdits({ kind: 'goal', name: from }, to, actions.values());
  return [...edits, ...rows.filter(({ id }) => !known.has(id))];
}

function overwritesOf(step: UndoStep, direction: Direction, { actions }: ReadyState): readonly Overwrite[] {
  return 'changes' in step
    ? findOverwrites(
        step.changes.map(({ id, forward, backward }) => ({ id, made: direction === 'undo' ? forward : backward })),
        actions
      )
    : [];
}
