import type { StoreApi } from 'zustand/vanilla';
import { Drafts } from './Drafts';
import { GoalChoices } from './GoalChoices';
import { PlanLifetime } from './PlanLifetime';
import { PlanMessages } from './PlanMessages';
import type { PlanRepository } from './PlanRepository';
import type { PlanState } from './PlanState';
import { ShownPlan } from './ShownPlan';
import { Announcers } from './Announcers';
import { UnsavedWork } from './UnsavedWork';
import { PlanEdits } from './commands/PlanEdits';
import { PlanGoals } from './commands/PlanGoals';
import { PlanRows } from './commands/PlanRows';
import { PlanUndo } from './commands/PlanUndo';
import { RecoveredEdits } from './commands/RecoveredEdits';
import { RecycleBin } from './commands/RecycleBin';
import { PlanFeed } from './feed/PlanFeed';
import { PlanReader } from './feed/PlanReader';
import { ApprovalReader } from './saving/ApprovalReader';
import { type Clock, systemClock } from './saving/Clock';
import { EditEffects } from './saving/EditEffects';
import { type EditJournal, noJournal } from './saving/EditJournal';
import { EditQueue } from './saving/EditQueue';
import { UndoSteps } from './undo/UndoSteps';

export interface PlanStorePorts {
  readonly clock?: Clock;
  readonly journal?: EditJournal;
  /** Runs a change of the state so that its subscribers re-render together: what is saved comes from outside of React. */
  readonly batch?: (change: () => void) => void;
}

/**
 * The plan as a person works on it, without React: a state to draw, and the commands that change it, each reached where it is
 * carried out. The store itself only connects the parts.
 */
export class PlanStore {
  public readonly state: StoreApi<PlanState>;
  /** Whether there are edits that are not in the list yet, or drafts that no edits were made of. */
  public readonly hasUnsaved: StoreApi<boolean>;
  /** Whether unsaved edits survive the tab: false where the browser's storage is blocked or full. */
  public readonly keepsUnsaved: StoreApi<boolean>;
  /** Drafts of open panels, and of panels that were unmounted without being closed. */
  public readonly drafts = new Drafts();
  /** The web parts that show the plan. */
  public readonly announcers = new Announcers();
  public readonly reader: Pick<PlanReader, 'open'>;
  public readonly feed: Pick<PlanFeed, 'follow' | 'unfollow' | 'refresh'>;
  public readonly edits: Pick<PlanEdits, 'edit' | 'editMany'>;
  /** Edits that cannot be saved yet, and what the person decides about them. */
  public readonly saving: Pick<EditQueue, 'resolve' | 'retryNow' | 'bringBack' | 'discard'>;
  public readonly rows: PlanRows;
  public readonly goals: PlanGoals;
  public readonly undo: PlanUndo;
  public readonly recovered: RecoveredEdits;
  public readonly messages: Pick<PlanMessages, 'dismissFailure' | 'dismissArrivals' | 'tellSetup'>;
  public readonly lifetime: PlanLifetime;

  /** Each part gets parts that exist already: the handlers of the queue's events come before the queue. */
  public constructor(
    repository: PlanRepository,
    { clock = systemClock, journal = noJournal, batch }: PlanStorePorts = {}
  ) {
    const { drafts } = this;
    const plan = new ShownPlan(batch);
    const messages = new PlanMessages(plan);
    const steps = new UndoSteps(plan);
    const approval = new ApprovalReader(repository, plan);
    const unsaved = new UnsavedWork(drafts, journal);
    const events = new EditEffects({ plan, messages, steps, approval, unsaved });
    const queue = new EditQueue({ repository, clock, journal, events });

    const choices = new GoalChoices(repository, plan);
    const bin = new RecycleBin(repository, plan, messages);
    const edits = new PlanEdits({ plan, messages, queue, steps, clock });
    const reader = new PlanReader({ repository, plan, queue, choices, journal, drafts });
    const feed = new PlanFeed({ repository, plan, queue, choices, reader, clock });

    this.state = plan.state;
    this.hasUnsaved = unsaved.hasAny;
    this.keepsUnsaved = unsaved.isKept;
    this.reader = reader;
    this.feed = feed;
    this.edits = edits;
    this.saving = queue;
    this.rows = new PlanRows({ repository, plan, bin, steps, approval, clock });
    this.goals = new PlanGoals({ plan, choices, edits, steps });
    this.undo = new PlanUndo({ plan, messages, steps, edits, bin, choices });
    this.recovered = new RecoveredEdits({ plan, queue, journal });
    this.messages = messages;
    this.lifetime = new PlanLifetime({ queue, feed, journal, drafts, unsaved });
  }
}
