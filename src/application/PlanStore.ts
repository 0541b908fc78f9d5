import type { ActionEdit } from '../domain/edits/ActionEdit';
import type { EditField } from '../domain/edits/EditField';
import type { RowEdit } from '../domain/edits/RowEdit';
import { confirmedAt } from '../domain/edits/confirmedAt';
import { invertEdit } from '../domain/edits/invertEdit';
import { renameEdits } from '../domain/edits/renameEdits';
import { withConfirmation } from '../domain/edits/withConfirmation';
import type { Action, ActionContent, ActionId } from '../domain/plan/Action';
import { GoalDesk } from './GoalDesk';
import { PlanBoard } from './PlanBoard';
import { toPlanFault } from './PlanFault';
import type { ListWithoutPlan, OpenedPlan, PlanRepository } from './PlanRepository';
import type { PlanState, ReadyState } from './PlanState';
import { RowBin } from './RowBin';
import { ChangeFeed } from './feed/ChangeFeed';
import { type NewsOfRows, readNews } from './feed/readNews';
import { openedState } from './openedState';
import { type Clock, systemClock } from './saving/Clock';
import { type EditJournal, type JournalEntry, noJournal } from './saving/EditJournal';
import { type RowReturn, SaveDesk } from './saving/SaveDesk';
import { UndoDesk } from './undo/UndoDesk';
import type { RowChange } from './undo/UndoHistory';

export interface PlanStorePorts {
  readonly clock?: Clock;
  readonly journal?: EditJournal;
}

/** The plan as a person works on it, without React: a state to draw and the commands that change it. */
export class PlanStore {
  private readonly board = new PlanBoard();
  public readonly state = this.board.state;
  private readonly clock: Clock;
  private readonly journal: EditJournal;
  private readonly desk: SaveDesk;
  private readonly bin: RowBin;
  private readonly undo: UndoDesk;
  private readonly goals: GoalDesk;
  private readonly feed: ChangeFeed;
  private openings = 0;

  public constructor(
    private readonly repository: PlanRepository,
    { clock = systemClock, journal = noJournal }: PlanStorePorts = {}
  ) {
    this.clock = clock;
    this.journal = journal;
    this.bin = new RowBin(repository, this.board);
    this.goals = new GoalDesk(repository, this.board);
    this.feed = new ChangeFeed(clock, () => this.takeNews());
    this.undo = new UndoDesk(this.board, {
      edit: (edits) => this.make(edits),
      recycle: (actions) => this.bin.recycle(actions),
      restore: (actions) => this.bin.restore(actions),
      renameGoal: (rename) => this.goals.tryRename(rename)
    });
    this.desk = new SaveDesk(repository, clock, journal, {
      onRowsChanged: (ids) =>
        this.board.showRows(new Map(ids.map((id) => [id, this.desk.shown(id)])), {
          unsaved: new Map(this.desk.unsaved())
        }),
      onRefused: (action, edit, fault) => {
        this.undo.forget(action.id, edit);
        this.board.tellFailure(action, edit, fault);
      }
    });
  }

  /** Reads the plan from the list. A later call wins over an earlier one that is still under way. */
  public async open(): Promise<void> {
    const opening = ++this.openings;
    if (!this.board.ready) {
      this.board.show({ status: 'loading' });
    }
    const before = { rows: this.board.ready?.actions, renames: this.goals.count };
    const [opened, recovered] = await Promise.all([this.read(), this.journal.takeLeftovers()]);
    // A plan that is on the screen, with edits in it, stays there when it cannot be read anew.
    const isLost = !('kind' in opened) && opened.status === 'failed' && this.board.ready !== undefined;
    if (opening === this.openings && !isLost) {
      this.board.show('kind' in opened ? this.opened(opened, recovered, before) : opened);
    }
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
    const now = this.clock.now();
    const changes = this.makeChanges(
      this.canConfirm ? edits.map(({ id, edit }) => ({ id, edit: withConfirmation(edit, now) })) : edits
    );
    if (changes.length > 0) {
      this.undo.remember({ kind: 'edited', changes });
    }
  }

  /**
   * Gives a goal another name, in the list's choices first and then in all its rows, as one step; where the goal is none of
   * the choices, in the rows alone. Throws `PlanFaultError` when the list refuses: then nothing has happened, unless the
   * answer was lost, and the same may be asked again.
   */
  public async renameGoal(from: string, to: string): Promise<void> {
    const wasChoice = await this.goals.rename({ from, to });
    const rows = renameEdits({ kind: 'goal', name: from }, to, this.board.ready?.actions.values() ?? []);
    const changes = this.makeChanges(rows);
    if (wasChoice) {
      this.undo.remember({ kind: 'goalRenamed', rename: { from, to }, changes });
    } else if (changes.length > 0) {
      this.undo.remember({ kind: 'edited', changes });
    }
  }

  /**
   * Makes a row and shows it in its place. Throws `PlanFaultError`; may be repeated with the same key without making two.
   *
   * @param clientKey - of the new row's own
   */
  public async create(content: ActionContent, clientKey: string): Promise<Action> {
    const confirmation = this.canConfirm ? confirmedAt(this.clock.now()) : {};
    const action = await this.repository.create({ ...content, ...confirmation }, clientKey);
    this.board.addRows([action]);
    this.undo.remember({ kind: 'created', actions: [action] });
    return action;
  }

  /** Puts rows in the recycle bin; a row with unsaved edits stays. */
  public recycle(ids: readonly ActionId[]): Promise<void> {
    return this.undo.whileMaking(this.takeAway(ids));
  }

  /** Takes the last step back, or makes it again; asks first when that would overwrite what somebody changed since. */
  public step(direction: 'undo' | 'redo', isConfirmed = false): Promise<void> {
    return this.undo.step(direction, isConfirmed);
  }

  public cancelStep(): void {
    this.undo.cancel();
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

  /** The marks on what came in from others have been seen. */
  public dismissArrivals(): void {
    this.board.update(() => ({ arrivals: new Map() }));
  }

  /** Follows what others change from now on. */
  public follow(): void {
    this.feed.start();
  }

  public unfollow(): void {
    this.feed.stop();
  }

  /** Looks for changes at once, and tries what is waiting: the person is back at the page. */
  public async refresh(): Promise<void> {
    if (this.board.ready) {
      this.desk.retryNow();
      await this.feed.now();
    }
  }

  private async takeAway(ids: readonly ActionId[]): Promise<void> {
    const { actions, unsaved } = this.board.ready ?? {};
    const { rows } = await this.bin.recycle(ids.flatMap((id) => (unsaved?.has(id) ? [] : (actions?.get(id) ?? []))));
    if (rows.length > 0) {
      this.undo.remember({ kind: 'recycled', actions: rows });
    }
  }

  private async read(): Promise<OpenedPlan | ListWithoutPlan | Extract<PlanState, { status: 'failed' }>> {
    try {
      return await this.repository.open();
    } catch (error) {
      return { status: 'failed', fault: toPlanFault(error) };
    }
  }

  private get canConfirm(): boolean {
    return this.board.ready?.list.hasConfirmations === true;
  }

  /** @param before - how things were when the reading began: what was saved, named or came in meanwhile is newer than it */
  private opened(
    opened: OpenedPlan | ListWithoutPlan,
    recovered: readonly JournalEntry[],
    before: { readonly rows: ReadyState['actions'] | undefined; readonly renames: number }
  ): PlanState {
    if (opened.kind === 'withoutPlan') {
      return { status: 'withoutPlan', list: opened };
    }
    // A row with unsaved edits is never pulled away; it is merged when it is saved.
    opened.actions.forEach((action) => this.desk.refresh(action));
    const goals = this.goals.asOfNow(opened.goals, before.renames);
    return openedState(
      { ...opened, goals },
      { before: this.board.ready, known: before.rows, recovered, unsaved: (id) => this.desk.shown(id) }
    );
  }

  private makeChanges(edits: readonly RowEdit[]): readonly RowChange[] {
    return this.make(edits).map(({ action, edit }) => ({
      id: action.id,
      forward: edit,
      backward: invertEdit(action, edit)
    }));
  }

  /** Gives edits to the desk, without a step to take back. */
  private make(edits: readonly RowEdit[]): readonly { readonly action: Action; readonly edit: ActionEdit }[] {
    const actions = this.board.ready?.actions;
    const made = edits.flatMap(({ id, edit }) => {
      const action = actions?.get(id);
      return action ? [{ action, edit }] : [];
    });
    this.desk.take(made.map(({ action, edit }) => ({ action, edits: [edit] })));
    return made;
  }

  /** @returns whether others had changed anything */
  private async takeNews(): Promise<boolean> {
    const ready = this.board.ready;
    if (!ready || this.goals.isBusy) {
      return false;
    }
    try {
      const news = await readNews(this.repository, ready);
      if (news.kind === 'reopen') {
        await this.open();
        return true;
      }
      this.showNews(news);
      return news.rows.size > 0;
    } catch (error) {
      // Looking for news is nobody's request: it is tried again, and a save will tell what is in the way.
      console.warn('Tiekartta: changes of others could not be read.', toPlanFault(error));
      return false;
    }
  }

  private showNews({ rows, arrivals, token }: NewsOfRows): void {
    const untouched = new Map([...rows].filter(([id]) => !this.desk.shown(id)));
    rows.forEach((action) => action && this.desk.refresh(action));
    this.board.update((ready) => ({
      list: { ...ready.list, changeToken: token },
      arrivals: arrivals.size > 0 ? new Map([...ready.arrivals, ...arrivals]) : ready.arrivals
    }));
    this.board.showRows(untouched);
  }
}
