import type { Drafts } from '../Drafts';
import type { GoalDesk } from '../GoalDesk';
import type { PlanBoard } from '../PlanBoard';
import { isPassing, toPlanFault } from '../PlanFault';
import type { ListWithoutPlan, OpenedPlan, PlanRepository } from '../PlanRepository';
import type { PlanState, ReadyState } from '../PlanState';
import { openedState } from '../openedState';
import type { Clock } from '../saving/Clock';
import type { EditJournal, JournalEntry } from '../saving/EditJournal';
import type { SaveDesk } from '../saving/SaveDesk';
import { ChangeFeed } from './ChangeFeed';
import { ReopeningPace } from './ReopeningPace';
import { type NewsOfRows, readNews } from './readNews';

export interface PlanReaderParts {
  readonly repository: PlanRepository;
  readonly board: PlanBoard;
  readonly desk: SaveDesk;
  readonly goals: GoalDesk;
  readonly journal: EditJournal;
  readonly drafts: Drafts;
  readonly clock: Clock;
}

/** Reads the plan: as a whole when it is opened, and what others have changed in it from then on. */
export class PlanReader {
  private readonly feed: ChangeFeed;
  private readonly pace = new ReopeningPace();
  private readonly followers = new Set<object>();
  private openings = 0;

  public constructor(private readonly parts: PlanReaderParts) {
    this.feed = new ChangeFeed(parts.clock, () => this.takeNews());
  }

  /** Reads the plan from the list. A later call wins over an earlier one that is still under way. */
  public async open(): Promise<void> {
    const { board, goals, journal } = this.parts;
    const opening = ++this.openings;
    if (!board.ready) {
      board.show({ status: 'loading' });
    }
    const before = { rows: board.ready?.actions, renames: goals.count };
    const [opened, recovered] = await Promise.all([this.read(), journal.takeLeftovers()]);
    if (opening !== this.openings) {
      return;
    }
    if (!('kind' in opened) && board.ready) {
      // A plan that is on the screen, with edits in it, stays there; why it is no longer followed is said next to it.
      const { fault } = opened;
      board.update(({ lostSight }) => ({ lostSight: isPassing(fault) ? lostSight : fault }));
      return;
    }
    board.show('kind' in opened ? this.opened(opened, recovered, before) : opened);
    this.takeDrafts();
  }

  /** Follows what others change for as long as anybody does. */
  public follow(follower: object): void {
    this.followers.add(follower);
    this.feed.start();
  }

  public unfollow(follower: object): void {
    this.followers.delete(follower);
    if (this.followers.size === 0) {
      this.feed.stop();
    }
  }

  public close(): void {
    this.openings += 1;
    this.followers.clear();
    this.feed.stop();
  }

  /** Somebody is back at the plan: what has happened meanwhile, in the list and in other tabs. */
  public async resume(): Promise<void> {
    const { board, journal } = this.parts;
    if (!board.ready) {
      return this.open();
    }
    const opening = this.openings;
    const [recovered] = await Promise.all([journal.takeLeftovers(), this.refresh()]);
    if (opening === this.openings) {
      board.update(() => ({ recovered }));
      this.takeDrafts();
    }
  }

  /** Looks for changes at once. */
  public async refresh(): Promise<void> {
    if (this.parts.board.ready) {
      await this.feed.now();
    }
  }

  /** Drafts that could not be offered, for want of rights or of the plan itself, stay where they were left. */
  private takeDrafts(): void {
    const rights = this.parts.board.ready?.list.rights;
    this.parts.journal.takeDrafts?.(
      (left) => Boolean(left.kind === 'new' ? rights?.canAdd : rights?.canEdit) && this.parts.drafts.take(left)
    );
  }

  private async read(): Promise<OpenedPlan | ListWithoutPlan | Extract<PlanState, { status: 'failed' }>> {
    try {
      return await this.parts.repository.open();
    } catch (error) {
      return { status: 'failed', fault: toPlanFault(error) };
    }
  }

  /** @param before - how things were when the reading began: what was saved, named or came in meanwhile is newer than it */
  private opened(
    opened: OpenedPlan | ListWithoutPlan,
    recovered: readonly JournalEntry[],
    before: { readonly rows: ReadyState['actions'] | undefined; readonly renames: number }
  ): PlanState {
    const { board, desk } = this.parts;
    if (opened.kind === 'withoutPlan') {
      return { status: 'withoutPlan', list: opened };
    }
    // A row with unsaved edits is never pulled away; it is merged when it is saved.
    opened.actions.forEach((action) => desk.refresh(action));
    const goals = this.parts.goals.asOfNow(opened.goals, before.renames);
    return openedState(
      { ...opened, goals },
      {
        before: board.ready,
        known: before.rows,
        recovered,
        waiting: new Map(desk.unsaved()),
        unsaved: (id) => desk.shown(id)
      }
    );
  }

  /** @returns whether others had changed anything */
  private async takeNews(): Promise<boolean> {
    const { ready } = this.parts.board;
    if (!ready || this.parts.goals.isBusy) {
      return false;
    }
    try {
      const news = await readNews(this.parts.repository, ready);
      switch (news.kind) {
        case 'rows':
          this.pace.reset();
          this.showNews(news);
          return news.rows.size > 0;
        case 'listChanged':
          await this.open();
          return true;
        case 'tooOld':
          return await this.reopen();
      }
    } catch (error) {
      // Looking for changes is nobody's request. A busy service is asked again later; anything else is met by a full reading,
      // which tells what is in the way.
      return isPassing(toPlanFault(error)) ? false : this.reopen();
    }
  }

  /** Reports nothing and asks no sooner: whether anything has changed is not known. */
  private async reopen(): Promise<false> {
    if (this.pace.isDue(this.parts.clock.now())) {
      await this.open();
    }
    return false;
  }

  private showNews({ rows, arrivals, token }: NewsOfRows): void {
    const { board, desk } = this.parts;
    const untouched = new Map([...rows].filter(([id]) => !desk.shown(id)));
    rows.forEach((action) => action && desk.refresh(action));
    board.update((ready) => ({
      list: { ...ready.list, changeToken: token },
      lostSight: undefined,
      arrivals: arrivals.size > 0 ? new Map([...ready.arrivals, ...arrivals]) : ready.arrivals
    }));
    board.showRows(untouched);
  }
}
