import { type StoreApi, createStore } from 'zustand/vanilla';
import type { ActionEdit } from '../domain/edits/ActionEdit';
import type { EditField } from '../domain/edits/EditField';
import type { RowEdit } from '../domain/edits/RowEdit';
import type { Action, ActionContent, ActionId } from '../domain/plan/Action';
import { Drafts, type KeptDraft } from './Drafts';
import { GoalDesk } from './GoalDesk';
import { PlanBoard } from './PlanBoard';
import type { SetupFinding } from './SetupFinding';
import { Speakers } from './Speakers';
import { PlanEditor } from './PlanEditor';
import type { PlanRepository } from './PlanRepository';
import { ApprovalReader } from './feed/ApprovalReader';
import { PlanReader } from './feed/PlanReader';
import { type Clock, systemClock } from './saving/Clock';
import { type EditJournal, type JournalEntry, noJournal } from './saving/EditJournal';
import { type RowReturn, SaveDesk } from './saving/SaveDesk';

export interface PlanStorePorts {
  readonly clock?: Clock;
  readonly journal?: EditJournal;
}

/** The plan as a person works on it, without React: a state to draw and the commands that change it. */
export class PlanStore {
  private readonly board = new PlanBoard();
  public readonly state = this.board.state;
  /** Whether unsaved edits outlive the tab: no, where the browser's storage is blocked or full. */
  public readonly keeping: StoreApi<boolean> = createStore(() => true);
  /** What is being written in panels, or was when they went. */
  public readonly drafts = new Drafts();
  /** Whether there are edits that are not in the list yet, or drafts that were not even made edits of. */
  public readonly hasUnsaved: StoreApi<boolean> = createStore(() => false);
  /** The web parts that show the plan. */
  public readonly speakers = new Speakers();
  private readonly journal: EditJournal;
  private readonly stopKeepingDrafts: () => void;
  private readonly desk: SaveDesk;
  private readonly editor: PlanEditor;
  private readonly reader: PlanReader;
  private readonly approval: ApprovalReader;

  public constructor(repository: PlanRepository, { clock = systemClock, journal = noJournal }: PlanStorePorts = {}) {
    const { board } = this;
    const goals = new GoalDesk(repository, board);
    this.approval = new ApprovalReader(repository, board);
    this.journal = journal;
    journal.watch?.((isKeeping) => this.keeping.setState(isKeeping, true));
    this.desk = new SaveDesk(repository, clock, journal, {
      onRowsChanged: (ids) => {
        const unsaved = new Map(this.desk.unsaved());
        board.showRows(new Map(ids.map((id) => [id, this.desk.shown(id)])), { unsaved });
        this.noteUnsaved();
        void this.approval.follow(ids.filter((id) => !unsaved.has(id)));
      },
      onRefused: (action, edit, fault) => {
        this.editor.undo.forget(action.id, edit);
        board.tellEditFailure(action, edit, fault);
      }
    });
    this.drafts.state.subscribe(() => this.noteUnsaved());
    this.stopKeepingDrafts = this.drafts.state.subscribe(() => journal.keepDrafts?.(this.drafts.all));
    const parts = { repository, board, desk: this.desk, goals, journal, drafts: this.drafts, clock };
    this.editor = new PlanEditor(parts);
    this.reader = new PlanReader(parts);
  }

  /** Reads the plan from the list. A later call wins over an earlier one that is still under way. */
  public open(): Promise<void> {
    return this.reader.open();
  }

  /** Makes an edit: it shows at once and is saved behind the scenes. */
  public edit(id: ActionId, edit: ActionEdit): void {
    this.editMany([{ id, edit }]);
  }

  /**
   * Makes edits of several rows as one step, saved in as few round trips as may be. Rows that are gone are passed over.
   * Who changes what a row says confirms it by that.
   */
  public editMany(edits: readonly RowEdit[]): void {
    this.editor.editMany(edits);
  }

  /**
   * Gives a goal another name, in the list's choices first and then in all its rows, as one step; where the goal is none of
   * the choices, in the rows alone. Throws `PlanFaultError` when the list refuses: then nothing has happened, unless the
   * answer was lost, and the same may be asked again.
   */
  public renameGoal(from: string, to: string): Promise<void> {
    return this.editor.renameGoal(from, to);
  }

  /**
   * Makes a row and shows it in its place. Throws `PlanFaultError`; may be repeated with the same key without making two.
   *
   * @param clientKey - of the new row's own
   */
  public async create(content: ActionContent, clientKey: string): Promise<Action> {
    const action = await this.editor.create(content, clientKey);
    void this.approval.follow([action.id]);
    return action;
  }

  /** Puts rows in the recycle bin; a row with unsaved edits stays. */
  public recycle(ids: readonly ActionId[]): Promise<void> {
    return this.editor.recycle(ids);
  }

  /** Takes the last step back, or makes it again; asks first when that would overwrite what somebody changed since. */
  public step(direction: 'undo' | 'redo', isConfirmed = false): Promise<void> {
    return this.editor.undo.step(direction, isConfirmed);
  }

  public cancelStep(): void {
    this.editor.undo.cancel();
  }

  /** Settles a conflict: the named fields of the person's edit go over the other's, the rest of theirs stays. */
  public resolve(id: ActionId, mine: readonly EditField[]): void {
    this.desk.resolve(id, mine);
  }

  /** Brings back a row that somebody deleted while the person's edits of it waited, and saves them. */
  public bringBack(id: ActionId): Promise<RowReturn> {
    return this.desk.bringBack(id);
  }

  /** Lets a deleted row go, with the edits that waited. */
  public letGo(id: ActionId): void {
    this.desk.letGo(id);
  }

  /** Tries what is waiting at once. */
  public retryNow(): void {
    this.desk.retryNow();
  }

  public dismissFailure(key: number): void {
    this.board.update((ready) => ({ failures: ready.failures.filter((failure) => failure.key !== key) }));
  }

  /** Saves the edits that an earlier visit left behind; rows that have changed since are merged like any others. */
  public acceptRecovered(): void {
    const recovered = this.board.ready?.recovered ?? [];
    this.board.update(() => ({ recovered: [] }));
    this.desk.take(recovered.map(({ base, edits }) => ({ action: base, edits })));
    this.journal.dropLeftovers();
  }

  public discardRecovered(): void {
    this.board.update(() => ({ recovered: [] }));
    this.journal.dropLeftovers();
  }

  /** The list was set up; what of that is not as it should be is shown with the plan. */
  public tellSetup(setupFindings: readonly SetupFinding[] = []): void {
    this.board.update(() => ({ setupFindings }));
  }

  /** The marks on what came in from others have been seen. */
  public dismissArrivals(): void {
    this.board.update(() => ({ arrivals: new Map() }));
  }

  /** Follows what others change from now on, for as long as any of those who asked for it wants it. */
  public follow(follower: object = this): void {
    this.reader.follow(follower);
  }

  public unfollow(follower: object = this): void {
    this.reader.unfollow(follower);
  }

  /** Looks for changes at once, and tries what is waiting: the person is back at the page. */
  public async refresh(): Promise<void> {
    if (this.board.ready) {
      this.desk.retryNow();
      await this.reader.refresh();
    }
  }

  /** Takes edits that another store of this tab has begun to save, and goes on with them; drafts wait to be gone on with. */
  public takeOver(entries: readonly JournalEntry[], drafts: readonly KeptDraft[] = []): void {
    this.desk.take(entries.map(({ base, edits }) => ({ action: base, edits })));
    drafts.forEach((left) => this.drafts.take(left));
  }

  /** Gives what is unsaved to another store. Once `done` is called nothing of it is left here. */
  public handOver(): {
    readonly entries: readonly JournalEntry[];
    readonly drafts: readonly KeptDraft[];
    done(): void;
  } {
    const entries = this.desk.handOver();
    this.stopKeepingDrafts();
    return {
      entries,
      drafts: this.drafts.all,
      done: () => {
        this.journal.keep([]);
        this.journal.keepDrafts?.([]);
        this.close();
      }
    };
  }

  /** Nobody is at the plan in this tab, and nothing is unsaved: nothing runs and nothing is held until somebody is back. */
  public rest(): void {
    this.reader.close();
    this.journal.release?.();
  }

  /** Somebody is back at the plan. */
  public async resume(): Promise<void> {
    this.journal.resume?.();
    await this.reader.resume();
  }

  /** The end: nothing is read or saved any more. Edits that are not in the list, and drafts, stay in the journal for another tab. */
  public close(): void {
    this.desk.close();
    this.rest();
  }

  private noteUnsaved(): void {
    this.hasUnsaved.setState(this.desk.unsaved().length > 0 || this.drafts.all.length > 0, true);
  }
}
