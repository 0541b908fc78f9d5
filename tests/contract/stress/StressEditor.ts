import { setTimeout as wait } from 'node:timers/promises';
import type { ReadyState } from '../../../src/application/PlanState';
import { PlanStore } from '../../../src/application/PlanStore';
import type { ActionEdit } from '../../../src/domain/edits/ActionEdit';
import { isCellNote } from '../../../src/domain/notes/NoteLine';
import type { Action, ActionId } from '../../../src/domain/plan/Action';
import { phases } from '../../../src/domain/plan/Phase';
import type { HalfYear } from '../../../src/domain/time/HalfYear';
import type { PlanList } from '../../../src/sharepoint/requests/PlanList';
import { CountingJournal } from './CountingJournal';
import type { EditPlace, Protocol } from './Protocol';
import { RecordingRepository } from './RecordingRepository';
import { hurriedClock } from './hurriedClock';
import { pick, seededRandom } from './seededRandom';

const halfYears: readonly [HalfYear, ...HalfYear[]] = ['2026H1', '2026H2', '2027H1', '2027H2'];

/** A person who edits rows of the plan by chance, and settles every conflict, now one way, now the other. */
export class StressEditor {
  public readonly journal = new CountingJournal();
  public readonly store: PlanStore;
  private readonly random: () => number;
  private readonly turns = new Map<ActionId, number>();
  private count = 0;

  public constructor(
    list: PlanList,
    private readonly number: number,
    private readonly protocol: Protocol
  ) {
    this.random = seededRandom(number);
    const repository = new RecordingRepository(list, (row) => this.placeOf(row), protocol.attempts);
    this.store = new PlanStore(repository, { clock: hurriedClock(this.random), journal: this.journal });
  }

  public async open(): Promise<void> {
    await this.store.reader.open();
    this.store.state.subscribe(() => {
      if ([...this.ready.unsaved.values()].some(({ kind }) => kind === 'conflict')) {
        void this.settleConflicts();
      }
    });
  }

  public get ready(): ReadyState {
    const state = this.store.state.getState();
    if (state.status !== 'ready') {
      throw new Error(`editor ${this.number} is ${state.status}`);
    }
    return state;
  }

  /** Makes so many edits, mostly one by one, now and then in three rows at once or on the heels of each other. */
  public async work(edits: number): Promise<void> {
    while (this.count < edits) {
      const { actions } = this.ready;
      const rows = [...actions.values()].sort(() => this.random() - 0.5);
      const isBulk = this.random() < 0.1;
      const chosen = rows.slice(0, Math.min(isBulk ? 3 : 1, edits - this.count));
      this.store.edits.editMany(chosen.map((row) => ({ id: row.id, edit: this.makeEdit(row) })));
      const [again] = chosen;
      const shown = again && this.ready.actions.get(again.id);
      if (shown && this.random() < 0.4 && this.count < edits) {
        this.store.edits.edit(shown.id, this.makeEdit(shown));
      }
      await wait(this.random() * 60);
      if (this.random() < 0.1) {
        await this.store.feed.refresh();
      }
    }
  }

  /** Waits until every edit is in the list, refused or settled. */
  public async untilIdle(): Promise<void> {
    while (this.ready.unsaved.size > 0) {
      await wait(5);
    }
  }

  private placeOf(row: ActionId): EditPlace {
    return { editor: this.number, row, turn: (this.turns.get(row) ?? 0) - this.journal.waiting(row) };
  }

  private makeEdit(seen: Action): ActionEdit {
    const mark = `muokkaus ${this.number}-${this.count}`;
    const edit = this.chooseEdit(seen, mark);
    const turn = this.turns.get(seen.id) ?? 0;
    this.turns.set(seen.id, turn + 1);
    this.count += 1;
    this.protocol.made.push({ editor: this.number, row: seen.id, turn, edit, seen });
    return edit;
  }

  private chooseEdit({ notes }: Action, mark: string): ActionEdit {
    const halfYear = pick(halfYears, this.random);
    const kind = this.random();
    if (kind < 0.4) {
      return { phases: { [halfYear]: pick([...phases, null], this.random) } };
    }
    if (kind < 0.6) {
      return { title: mark };
    }
    if (kind < 0.8) {
      const others = notes.filter((line) => !isCellNote(line) || line.halfYear !== halfYear);
      return { notes: [...others, { halfYear, text: mark }] };
    }
    return { additionalInfo: mark };
  }

  private async settleConflicts(): Promise<void> {
    // The person reads the question first.
    await wait(10);
    for (const [row, status] of this.ready.unsaved) {
      if (status.kind !== 'conflict') {
        continue;
      }
      const place = this.placeOf(row);
      const lastTurn = (this.turns.get(row) ?? 0) - 1;
      const settled = status.conflicts.map((conflict) => ({
        ...place,
        lastTurn,
        conflict,
        choice: this.random() < 0.5 ? ('mine' as const) : ('theirs' as const)
      }));
      this.protocol.settlements.push(...settled);
      this.store.saving.resolve(
        row,
        settled.flatMap(({ choice, conflict }) => (choice === 'mine' ? [conflict.field] : []))
      );
    }
  }
}
