import type { ActionEdit } from '../../domain/edits/ActionEdit';
import type { Action, ActionId } from '../../domain/plan/Action';
import type { PlanBoard } from '../PlanBoard';
import type { ReadyState, UndoQuestion } from '../PlanState';
import { UndoHistory, type UndoStep } from './UndoHistory';
import { type Overwrite, findOverwrites, withoutLaterConfirmation } from './findOverwrites';

/** What taking a step back is made of. */
export interface StepWork {
  edit(edits: readonly { readonly id: ActionId; readonly edit: ActionEdit }[]): void;
  recycle(actions: readonly Action[]): Promise<unknown>;
  restore(actions: readonly Action[]): Promise<void>;
}

/** Takes steps back and makes them again; asks before that overwrites what somebody has changed since. */
export class UndoDesk {
  private readonly history = new UndoHistory();

  public constructor(
    private readonly board: PlanBoard,
    private readonly work: StepWork
  ) {}

  public remember(step: UndoStep): void {
    this.history.push(step);
    this.show(undefined);
  }

  public forget(id: ActionId, edit: ActionEdit): void {
    this.history.forget(id, edit);
    this.show(undefined);
  }

  /** @param isConfirmed - the person has seen what will be overwritten */
  public async step(direction: 'undo' | 'redo', isConfirmed: boolean): Promise<void> {
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
    this.show(undefined);
    await this.replay(step, direction, ready);
  }

  /** The person does not want the step after all. */
  public cancel(): void {
    this.show(undefined);
  }

  private async replay(step: UndoStep, direction: 'undo' | 'redo', { actions }: ReadyState): Promise<void> {
    if (step.kind === 'edited') {
      this.work.edit(
        step.changes.map(({ id, forward, backward }) => {
          const [edit, made] = direction === 'undo' ? [backward, forward] : [forward, backward];
          return { id, edit: withoutLaterConfirmation(edit, made, actions.get(id)) };
        })
      );
    } else if ((step.kind === 'created') === (direction === 'undo')) {
      await this.work.recycle(step.actions.flatMap(({ id }) => actions.get(id) ?? []));
    } else {
      await this.work.restore(step.actions);
    }
  }

  private show(question: UndoQuestion | undefined): void {
    const canUndo = this.history.peek('undo') !== undefined;
    const canRedo = this.history.peek('redo') !== undefined;
    this.board.update(() => ({ undo: { canUndo, canRedo, question } }));
  }
}

function overwritesOf(step: UndoStep, direction: 'undo' | 'redo', { actions }: ReadyState): readonly Overwrite[] {
  return step.kind === 'edited'
    ? findOverwrites(
        step.changes.map(({ id, forward, backward }) => ({ id, made: direction === 'undo' ? forward : backward })),
        actions
      )
    : [];
}
