import type { ActionEdit } from '../domain/edits/ActionEdit';
import type { RowEdit } from '../domain/edits/RowEdit';
import { confirmedAt } from '../domain/edits/confirmedAt';
import { invertEdit } from '../domain/edits/invertEdit';
import { keepWritable } from '../domain/edits/keepWritable';
import { renameEdits } from '../domain/edits/renameEdits';
import { withConfirmation } from '../domain/edits/withConfirmation';
import type { Action, ActionContent, ActionId } from '../domain/plan/Action';
import type { GoalDesk } from './GoalDesk';
import type { PlanBoard } from './PlanBoard';
import type { PlanRepository } from './PlanRepository';
import { RowBin } from './RowBin';
import type { Clock } from './saving/Clock';
import type { SaveDesk } from './saving/SaveDesk';
import { UndoDesk } from './undo/UndoDesk';
import type { RowChange } from './undo/UndoHistory';

export interface PlanEditorParts {
  readonly repository: PlanRepository;
  readonly board: PlanBoard;
  readonly desk: SaveDesk;
  readonly goals: GoalDesk;
  readonly clock: Clock;
}

/** What a person changes in the plan, each gesture a step that can be taken back. */
export class PlanEditor {
  public readonly undo: UndoDesk;
  private readonly bin: RowBin;

  public constructor(private readonly parts: PlanEditorParts) {
    this.bin = new RowBin(parts.repository, parts.board);
    this.undo = new UndoDesk(parts.board, {
      edit: (edits) => this.make(edits),
      recycle: (actions) => this.bin.recycle(actions),
      restore: (actions) => this.bin.restore(actions),
      renameGoal: (rename) => parts.goals.tryRename(rename)
    });
  }

  /** Rows that are gone are passed over. Who changes what a row says confirms it by that. */
  public editMany(edits: readonly RowEdit[]): void {
    const now = this.parts.clock.now();
    const changes = this.makeChanges(
      this.writable(edits).map(({ id, edit }) => ({ id, edit: this.canConfirm ? withConfirmation(edit, now) : edit }))
    );
    if (changes.length > 0) {
      this.undo.remember({ kind: 'edited', changes });
    }
  }

  public async renameGoal(from: string, to: string): Promise<void> {
    const wasChoice = await this.parts.goals.rename({ from, to });
    const rows = renameEdits({ kind: 'goal', name: from }, to, this.parts.board.ready?.actions.values() ?? []);
    const changes = this.makeChanges(rows);
    if (wasChoice) {
      this.undo.remember({ kind: 'goalRenamed', rename: { from, to }, changes });
    } else if (changes.length > 0) {
      this.undo.remember({ kind: 'edited', changes });
    }
  }

  public async create(content: ActionContent, clientKey: string): Promise<Action> {
    const confirmation = this.canConfirm ? confirmedAt(this.parts.clock.now()) : {};
    const action = await this.parts.repository.create({ ...content, ...confirmation }, clientKey);
    this.parts.board.addRows([action]);
    this.undo.remember({ kind: 'created', actions: [action] });
    return action;
  }

  public recycle(ids: readonly ActionId[]): Promise<void> {
    return this.undo.whileMaking(this.takeAway(ids));
  }

  private async takeAway(ids: readonly ActionId[]): Promise<void> {
    const { actions, unsaved } = this.parts.board.ready ?? {};
    const { rows } = await this.bin.recycle(ids.flatMap((id) => (unsaved?.has(id) ? [] : (actions?.get(id) ?? []))));
    if (rows.length > 0) {
      this.undo.remember({ kind: 'recycled', actions: rows });
    }
  }

  /** What the list lets change of it; of the rest the person is told. */
  private writable(edits: readonly RowEdit[]): readonly RowEdit[] {
    const { edits: writable, refused } = keepWritable(edits, this.parts.board.ready?.list.fieldRules ?? new Map());
    if (refused.length > 0) {
      this.parts.board.tellClosedFields(refused);
    }
    return writable;
  }

  private get canConfirm(): boolean {
    return this.parts.board.ready?.list.hasConfirmations === true;
  }

  private makeChanges(edits: readonly RowEdit[]): readonly RowChange[] {
    return this.make(edits).map(({ action, edit }) => ({
      id: action.id,
      forward: edit,
      backward: invertEdit(action, edit)
    }));
  }

  /** Has edits saved, without a step to take back. */
  private make(edits: readonly RowEdit[]): readonly { readonly action: Action; readonly edit: ActionEdit }[] {
    const actions = this.parts.board.ready?.actions;
    const made = edits.flatMap(({ id, edit }) => {
      const action = actions?.get(id);
      return action ? [{ action, edit }] : [];
    });
    this.parts.desk.take(made.map(({ action, edit }) => ({ action, edits: [edit] })));
    return made;
  }
}
