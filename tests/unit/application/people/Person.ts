import { type PlanFault, PlanFaultError } from '../../../../src/application/PlanFault';
import type { ReadyState } from '../../../../src/application/PlanState';
import { PlanStore } from '../../../../src/application/PlanStore';
import type { ActionEdit } from '../../../../src/domain/edits/ActionEdit';
import type { FieldConflict } from '../../../../src/domain/edits/mergeEdit';
import type { Action, ActionId } from '../../../../src/domain/plan/Action';
import type { InMemoryList } from '../../../builders/InMemoryList';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { anAction } from '../../../builders/anAction';
import { toContent } from '../../../builders/toContent';
import type { OverwriteWatch } from './OverwriteWatch';
import { TabStorage } from './TabStorage';
import { hurriedClock } from './hurriedClock';

/** A person with one tab open. A tab that was killed sends nothing more. */
export class Person {
  public store: PlanStore;
  public readonly storage = new TabStorage();
  /** What the person was told: edits refused, as the list said why, and edits given up in a conflict. */
  public readonly told: string[] = [];
  private repository: InMemoryPlanRepository;

  public constructor(
    private readonly list: InMemoryList,
    private readonly watch: OverwriteWatch,
    public readonly name: string
  ) {
    this.repository = new InMemoryPlanRepository(list, {}, name);
    this.store = this.newTab();
  }

  public get ready(): ReadyState {
    const state = this.store.state.getState();
    if (state.status !== 'ready') {
      throw new Error(`${this.name} is ${state.status}`);
    }
    return state;
  }

  /** The rows as this person sees them, by number. */
  public get rows(): readonly Action[] {
    return [...this.ready.actions.values()].sort((a, b) => a.id - b.id);
  }

  public edit(edits: readonly { readonly id: ActionId; readonly edit: ActionEdit }[]): void {
    this.look();
    this.store.edits.editMany(edits);
  }

  public async step(direction: 'undo' | 'redo'): Promise<void> {
    this.look();
    await this.store.undo.step(direction, true);
  }

  /** Makes a row; asks again with the same key until an answer comes. */
  public async create(title: string): Promise<void> {
    try {
      await this.store.rows.create(toContent(anAction({ title })), title);
    } catch (error) {
      if (!(error instanceof PlanFaultError)) {
        throw error;
      }
      await this.create(title);
    }
  }

  /**
   * Decides everything that waits for a decision: whose value stays, and whether a deleted row comes back.
   *
   * @param keepsMine - asked for each row
   */
  public decide(keepsMine: () => boolean): void {
    for (const [id, status] of this.ready.unsaved) {
      if (status.kind === 'conflict') {
        this.settle(id, status.conflicts, keepsMine());
      } else if (status.kind === 'deleted' && keepsMine()) {
        void this.store.saving.bringBack(id);
      } else if (status.kind === 'deleted') {
        this.noteWaiting(id);
        this.store.saving.discard(id);
      }
    }
  }

  /** Reads what failed, and puts the messages away. */
  public readFailures(): void {
    for (const failure of this.ready.failures) {
      this.told.push(JSON.stringify(failure.kind === 'row' ? (failure.edit ?? '') : failure));
      this.store.messages.dismissFailure(failure.key);
    }
  }

  /** Lets the next save, alone or among others, fail and those after it go through. */
  public failNextSave(fault: PlanFault): void {
    const { repository } = this;
    const { save, saveMany } = InMemoryPlanRepository.prototype;
    const fail = (): Promise<never> => {
      repository.save = save.bind(repository);
      repository.saveMany = saveMany.bind(repository);
      return Promise.reject(new PlanFaultError(fault));
    };
    repository.save = fail;
    repository.saveMany = fail;
  }

  public loseNextAnswer(): void {
    this.repository.loseNextAnswer();
  }

  /** The tab is killed, another one opened, and what the first had left behind is saved. */
  public async restart(): Promise<void> {
    this.readFailures();
    // The old tab gets no more responses.
    this.repository.save = () => new Promise(() => undefined);
    this.repository.saveMany = () => new Promise(() => undefined);
    this.repository = new InMemoryPlanRepository(this.list, {}, this.name);
    this.store = this.newTab();
    await this.store.reader.open();
    this.store.recovered.accept();
  }

  private settle(id: ActionId, conflicts: readonly FieldConflict[], isMine: boolean): void {
    if (isMine) {
      conflicts.forEach((conflict) => this.watch.allow(this.name, id, conflict));
    } else {
      this.noteWaiting(id);
    }
    this.store.saving.resolve(id, isMine ? conflicts.map(({ field }) => field) : []);
  }

  /** The edits of a row that the person gives up. */
  private noteWaiting(id: ActionId): void {
    this.told.push(JSON.stringify(this.storage.entries.filter(({ base }) => base.id === id)));
  }

  private look(): void {
    this.watch.see(this.name, this.ready.actions.values());
  }

  private newTab(): PlanStore {
    return new PlanStore(this.repository, { clock: hurriedClock(), journal: this.storage.journal() });
  }
}
