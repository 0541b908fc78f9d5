import fc from 'fast-check';
import { type PlanFault, PlanFaultError } from '../../../src/application/PlanFault';
import type { ReadyState } from '../../../src/application/PlanState';
import { PlanStore } from '../../../src/application/PlanStore';
import type { Clock } from '../../../src/application/saving/Clock';
import type { EditJournal, JournalEntry } from '../../../src/application/saving/EditJournal';
import type { ActionEdit } from '../../../src/domain/edits/ActionEdit';
import type { Action, ActionId } from '../../../src/domain/plan/Action';
import { InMemoryList } from '../../builders/InMemoryList';
import { InMemoryPlanRepository } from '../../builders/InMemoryPlanRepository';
import { anAction } from '../../builders/anAction';

const kinds = ['edit', 'edit', 'offline', 'busy', 'lost', 'undo', 'redo', 'reopen', 'kill', 'refresh', 'wait'] as const;
const step = fc.record({
  person: fc.constantFrom(0, 1),
  kind: fc.constantFrom(...kinds),
  row: fc.constantFrom(1, 2),
  field: fc.constantFrom('title', 'additionalInfo', 'notes', 'phases')
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const offline: PlanFault = { kind: 'offline', detail: '' };
const busy: PlanFault = { kind: 'throttled', retryAfterMs: 10, detail: '' };
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Waits take no time; time itself flies, so that news may be asked for at any moment. */
function hurriedClock(): Clock {
  let now = 0;
  return {
    now: () => (now += 10_000),
    after: (_, callback) => {
      const timer = setTimeout(callback, 0);
      return () => clearTimeout(timer);
    },
    random: () => 0.5
  };
}

/** What stays in the browser when a tab is gone. */
class Shelf {
  public entries: readonly JournalEntry[] = [];
  private tabs = 0;

  /** The journal of a new tab: what the one before it left is its leftovers. */
  public journal(): EditJournal {
    let own: readonly JournalEntry[] = [];
    let leftovers = this.entries;
    const tab = ++this.tabs;
    const put = (): void => {
      // A tab that is gone writes nothing more.
      if (tab === this.tabs) {
        this.entries = [...leftovers, ...own];
      }
    };
    return {
      takeLeftovers: () => Promise.resolve(leftovers),
      dropLeftovers: () => {
        leftovers = [];
        put();
      },
      keep: (entries) => {
        own = entries;
        put();
      }
    };
  }
}

/** A person with one tab open. A tab that was killed sends nothing more. */
class Person {
  public repository: InMemoryPlanRepository;
  public store: PlanStore;
  public readonly shelf = new Shelf();

  public constructor(
    private readonly list: InMemoryList,
    private readonly name: string
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

  public async restart(): Promise<void> {
    // The old tab never hears from the list again.
    this.repository.save = () => new Promise(() => undefined);
    this.repository.saveMany = () => new Promise(() => undefined);
    this.repository = new InMemoryPlanRepository(this.list, {}, this.name);
    this.store = this.newTab();
    await this.store.open();
    this.store.acceptRecovered();
  }

  private newTab(): PlanStore {
    return new PlanStore(this.repository, { clock: hurriedClock(), journal: this.shelf.journal() });
  }
}

function editOf(field: Step['field'], mark: string, shown: Action | undefined): ActionEdit {
  switch (field) {
    case 'title':
      return { title: mark };
    case 'additionalInfo':
      return { additionalInfo: mark };
    case 'notes':
      return { notes: [...(shown?.notes ?? []), { looseText: mark }] };
    case 'phases':
      return { phases: { '2026H1': mark.length % 2 === 0 ? 'continuous' : 'deployment' } };
  }
}

/** Every text that has ever been in the list. */
function textsOf(list: InMemoryList): Set<string> {
  const texts = new Set<string>();
  const write = list.write.bind(list);
  list.write = (row, editor) => {
    [row.title, row.additionalInfo, ...row.notes.map((line) => ('looseText' in line ? line.looseText : ''))].forEach(
      (text) => texts.add(text)
    );
    write(row, editor);
  };
  return texts;
}

async function run(steps: readonly Step[], choices: readonly boolean[]): Promise<void> {
  const list = new InMemoryList(new Map<ActionId, Action>([1, 2].map((id) => [id, anAction({ id })])));
  const written = textsOf(list);
  const people = [new Person(list, 'Olli'), new Person(list, 'Elli')] as const;
  const made: string[] = [];
  const left: string[] = [];
  await Promise.all(people.map(({ store }) => store.open()));
  for (const [index, { person, kind, row, field }] of steps.entries()) {
    const at = people[person] ?? people[0];
    switch (kind) {
      case 'edit': {
        const mark = `teksti ${index}`;
        at.store.edit(row, editOf(field, mark, at.ready.actions.get(row)));
        made.push(...(field === 'phases' ? [] : [mark]));
        break;
      }
      case 'offline':
      case 'busy':
        at.repository.save = failOnce(at.repository, kind === 'offline' ? offline : busy);
        break;
      case 'lost':
        at.repository.loseNextAnswer();
        break;
      case 'undo':
      case 'redo':
        // What is waiting goes first: a step taken back before it was ever saved need never be in the list.
        await settle(people, choices, left);
        await at.store.step(kind, true);
        break;
      case 'reopen':
        await at.store.open();
        break;
      case 'kill':
        await at.restart();
        break;
      case 'refresh':
        await at.store.refresh();
        break;
      case 'wait':
        await turn();
    }
  }
  await settle(people, choices, left);
  for (const { store, ready } of people) {
    expect(ready.failures).toEqual([]);
    await store.refresh();
  }
  await settle(people, choices, left);
  people.forEach(({ ready }) => expect([...ready.actions.values()]).toEqual([...list.rows.values()]));
  expect(made.filter((mark) => !written.has(mark) && !left.some((text) => text.includes(mark)))).toEqual([]);
}

/** Lets the next save fail and those after it go through. */
function failOnce(repository: InMemoryPlanRepository, fault: PlanFault): InMemoryPlanRepository['save'] {
  return () => {
    repository.save = InMemoryPlanRepository.prototype.save.bind(repository);
    return Promise.reject(new PlanFaultError(fault));
  };
}

/** Until nothing is unsaved; conflicts are settled by the choices in turn, and what was given up is remembered. */
async function settle(people: readonly Person[], choices: readonly boolean[], left: string[]): Promise<void> {
  let count = 0;
  let turns = 0;
  for (let idle = 0; idle < 2; idle = people.every(({ ready }) => ready.unsaved.size === 0) ? idle + 1 : 0) {
    for (const { ready, store, shelf } of people) {
      for (const [id, status] of ready.unsaved) {
        if (status.kind === 'conflict') {
          const isMine = choices[count++ % choices.length] ?? true;
          left.push(...(isMine ? [] : [JSON.stringify(shelf.entries.filter(({ base }) => base.id === id))]));
          store.resolve(id, isMine ? status.conflicts.map(({ field }) => field) : []);
        }
      }
    }
    await turn();
    if (++turns > 500) {
      throw new Error(`It has no end: ${JSON.stringify(people.map(({ ready }) => [...ready.unsaved]))}`);
    }
  }
}

describe('two people at one list', () => {
  it('lose nothing and agree in the end, whatever happens to their saves and tabs', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 25 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
        run
      ),
      { numRuns: 150 }
    );
  }, 60_000);
});
