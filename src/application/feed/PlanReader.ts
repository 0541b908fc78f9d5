import type { Drafts } from '../Drafts';
import type { GoalChoices } from '../GoalChoices';
import { isPassing, planFaultOf } from '../PlanFault';
import type { ListWithoutPlan, OpenedPlan, PlanRepository, Rights } from '../PlanRepository';
import type { PlanState, ReadyState } from '../PlanState';
import type { ShownPlan } from '../ShownPlan';
import { openedState } from '../openedState';
import type { EditJournal, JournalEntry } from '../saving/EditJournal';
import type { EditQueue } from '../saving/EditQueue';

export interface PlanReaderParts {
  readonly repository: Pick<PlanRepository, 'open'>;
  readonly plan: ShownPlan;
  readonly queue: EditQueue;
  readonly choices: GoalChoices;
  readonly journal: EditJournal;
  readonly drafts: Drafts;
}

/** Reads the whole plan, and the unsaved edits of closed tabs. */
export class PlanReader {
  private readings = 0;

  public constructor(private readonly parts: PlanReaderParts) {}

  /** Reads the plan from the list. A later call replaces an earlier one that is still in progress. */
  public async open(): Promise<void> {
    const { plan, choices, journal } = this.parts;
    const reading = ++this.readings;
    if (!plan.ready) {
      plan.show({ status: 'loading' });
    }
    const before = { rows: plan.ready?.actions, renames: choices.count };
    const [opened, recovered] = await Promise.all([this.read(), journal.takeLeftovers()]);
    if (reading !== this.readings) {
      return;
    }
    if (!('kind' in opened) && plan.ready) {
      // A plan that is shown stays shown, with its edits; a message says why it is not updated any more.
      const { fault } = opened;
      plan.update(({ readFault }) => ({ readFault: isPassing(fault) ? readFault : fault }));
      return;
    }
    const state = 'kind' in opened ? this.opened(opened, recovered, before) : opened;
    // Before the plan is shown: an address can open a row's panel at once, which continues the row's draft.
    this.takeDrafts(state.status === 'ready' ? state.list.rights : undefined);
    plan.show(state);
  }

  /** Shows what closed tabs have left, after other work; a reading that has begun meanwhile does so itself. */
  public async readLeftovers(besides: () => Promise<void>): Promise<void> {
    const { plan, journal } = this.parts;
    const reading = this.readings;
    const [recovered] = await Promise.all([journal.takeLeftovers(), besides()]);
    if (reading === this.readings) {
      plan.update(() => ({ recovered }));
      this.takeDrafts(plan.ready?.list.rights);
    }
  }

  /** The result of the reading in progress is ignored. */
  public cancel(): void {
    this.readings += 1;
  }

  /** Drafts that cannot be offered, without rights or without a plan, stay stored. */
  private takeDrafts(rights: Rights | undefined): void {
    const { journal, drafts } = this.parts;
    journal.takeDrafts?.(
      (draft) => Boolean(draft.kind === 'new' ? rights?.canAdd : rights?.canEdit) && drafts.take(draft)
    );
  }

  private async read(): Promise<OpenedPlan | ListWithoutPlan | Extract<PlanState, { status: 'failed' }>> {
    try {
      return await this.parts.repository.open();
    } catch (error) {
      return { status: 'failed', fault: planFaultOf(error) };
    }
  }

  /** @param before - the state when the reading began: what was saved, renamed or read meanwhile is newer */
  private opened(
    opened: OpenedPlan | ListWithoutPlan,
    recovered: readonly JournalEntry[],
    before: { readonly rows: ReadyState['actions'] | undefined; readonly renames: number }
  ): PlanState {
    const { plan, queue, choices } = this.parts;
    if (opened.kind === 'withoutPlan') {
      return { status: 'withoutPlan', list: opened };
    }
    // A row with unsaved edits is not replaced; it is merged when it is saved.
    opened.actions.forEach((action) => queue.refresh(action));
    const goals = choices.asOfNow(opened.goals, before.renames);
    return openedState(goals === opened.goals ? opened : { ...opened, goals }, {
      before: plan.ready,
      known: before.rows,
      recovered,
      waiting: queue.unsaved(),
      unsaved: (id) => queue.shown(id)
    });
  }
}
