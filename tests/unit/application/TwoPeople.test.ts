import fc from 'fast-check';
import type { PlanFault } from '../../../src/application/PlanFault';
import type { ActionEdit } from '../../../src/domain/edits/ActionEdit';
import { withNote } from '../../../src/domain/notes/withNote';
import type { Action, ActionId } from '../../../src/domain/plan/Action';
import { InMemoryList } from '../../builders/InMemoryList';
import { anAction } from '../../builders/anAction';
import { OverwriteWatch } from './people/OverwriteWatch';
import { Person } from './people/Person';

const mishaps = ['offline', 'busy', 'lost', 'reopen', 'kill', 'refresh', 'wait'] as const;
const edits = ['edit', 'edit', 'editMany', 'undo', 'redo'] as const;
const rowKinds = ['create', 'recycle', 'recycle'] as const;
const fields = ['title', 'additionalInfo', 'loose note', 'cell note', 'phases'] as const;

const steps = (kinds: readonly Step['kind'][]): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      person: fc.constantFrom(0, 1),
      kind: fc.constantFrom(...kinds),
      row: fc.constantFrom(1, 2, 3),
      field: fc.constantFrom(...fields)
    }),
    { minLength: 3, maxLength: 25 }
  );

interface Step {
  readonly person: number;
  readonly kind: (typeof mishaps | typeof edits | typeof rowKinds)[number];
  readonly row: ActionId;
  readonly field: (typeof fields)[number];
}

const offline: PlanFault = { kind: 'offline', detail: '' };
const busy: PlanFault = { kind: 'throttled', retryAfterMs: 10, detail: '' };
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function editOf(field: Step['field'], mark: string, shown: Action): ActionEdit {
  switch (field) {
    case 'title':
      return { title: mark };
    case 'additionalInfo':
      return { additionalInfo: mark };
    case 'loose note':
      return { notes: [...shown.notes, { looseText: mark }] };
    case 'cell note':
      return { notes: withNote(shown.notes, '2026H1', mark) };
    case 'phases':
      return { phases: { '2026H1': mark.length % 2 === 0 ? 'continuous' : 'deployment' } };
  }
}

/** Two people at one list, and what they have done there. */
class Office {
  public readonly list = new InMemoryList(new Map([1, 2, 3].map((id) => [id, anAction({ id })])));
  public readonly watch = new OverwriteWatch(this.list);
  public readonly people = [
    new Person(this.list, this.watch, 'Olli'),
    new Person(this.list, this.watch, 'Elli')
  ] as const;
  /** The texts that somebody has put into a row on their screen. */
  private readonly made: string[] = [];
  private decisions = 0;
  private readonly underWay: Promise<void>[] = [];

  /** @param choices - in turn, whether a person's own value goes over the other's in a conflict */
  public constructor(private readonly choices: readonly boolean[]) {}

  /** The texts that are nowhere: never in the list, and nobody was told why not. */
  public get lost(): readonly string[] {
    const texts = [...this.watch.written, ...this.people.flatMap(({ told }) => told)].join('\n');
    return this.made.filter((mark) => !texts.includes(JSON.stringify(mark)));
  }

  public async take({ person, kind, row, field }: Step, mark: string): Promise<void> {
    const at = this.people[person] ?? this.people[0];
    switch (kind) {
      case 'edit':
        return this.edit(at, field, mark, [row]);
      case 'editMany':
        return this.edit(at, field, mark, [1, 2, 3]);
      case 'offline':
        return at.failNextSave(offline);
      case 'busy':
        return at.failNextSave(busy);
      case 'lost':
        return at.loseNextAnswer();
      case 'undo':
      case 'redo':
        // What is waiting goes first: a step taken back before it was ever saved need never be in the list.
        await this.settle();
        return at.step(kind);
      case 'create':
        this.made.push(mark);
        return this.begin(at.create(mark));
      case 'recycle':
        return this.begin(at.store.rows.recycle([row]));
      case 'reopen':
        return this.begin(at.store.reader.open());
      case 'kill':
        return at.restart();
      case 'refresh':
        return this.begin(at.store.feed.refresh());
      case 'wait':
        return turn();
    }
  }

  /** People do not wait for an answer before they go on. */
  private begin(work: Promise<void>): void {
    this.underWay.push(work);
  }

  /** Until nothing is unsaved; what waits for a decision is decided by the choices in turn. */
  public async settle(): Promise<void> {
    let turns = 0;
    await Promise.all(this.underWay.splice(0));
    for (let idle = 0; idle < 2; idle = this.isQuiet ? idle + 1 : 0) {
      this.people.forEach((person) =>
        person.decide(() => this.choices[this.decisions++ % this.choices.length] ?? true)
      );
      await turn();
      if (++turns > 500) {
        throw new Error(`It has no end: ${JSON.stringify(this.people.map(({ ready }) => [...ready.unsaved]))}`);
      }
    }
  }

  /** Everybody looks once more at what the others have done. */
  public async lookAgain(): Promise<void> {
    for (const { store } of this.people) {
      await store.feed.refresh();
    }
    await this.settle();
    this.people.forEach((person) => person.readFailures());
  }

  private get isQuiet(): boolean {
    return this.people.every(({ ready }) => ready.unsaved.size === 0);
  }

  private edit(at: Person, field: Step['field'], mark: string, ids: readonly ActionId[]): void {
    const made = ids.flatMap((id) => {
      const shown = at.ready.actions.get(id);
      return shown ? [{ id, edit: editOf(field, `${mark} ${id}`, shown) }] : [];
    });
    at.edit(made);
    this.made.push(...(field === 'phases' ? [] : made.map(({ id }) => `${mark} ${id}`)));
  }
}

async function run(taken: readonly Step[], choices: readonly boolean[]): Promise<Office> {
  const office = new Office(choices);
  await Promise.all(office.people.map(({ store }) => store.reader.open()));
  for (const [index, step] of taken.entries()) {
    await office.take(step, `teksti ${index}`);
  }
  await office.settle();
  await office.lookAgain();
  return office;
}

function expectNothingLost({ people, list, watch, lost }: Office): void {
  const rows = [...list.rows.values()].sort((a, b) => a.id - b.id);
  people.forEach((person) => expect(person.rows).toEqual(rows));
  expect(lost).toEqual([]);
  expect(watch.unseen).toEqual([]);
  expect(people.map(({ storage }) => storage.entries)).toEqual([[], []]);
}

describe('two people at one list', () => {
  const choices = fc.array(fc.boolean(), { minLength: 1, maxLength: 6 });

  it('lose nothing, overwrite nothing unseen and agree in the end, whatever happens to their saves and tabs', async () => {
    await fc.assert(
      fc.asyncProperty(steps([...edits, ...mishaps]), choices, async (taken, chosen) => {
        const office = await run(taken, chosen);
        expectNothingLost(office);
        // While no row comes or goes the list takes everything, so nobody has been refused anything.
        expect(office.people.flatMap(({ ready }) => ready.failures)).toEqual([]);
      }),
      { numRuns: 150 }
    );
  }, 60_000);

  it('see a message for every edit of a row that the other deletes, and rows come back with all that was in them', async () => {
    await fc.assert(
      fc.asyncProperty(steps([...edits, ...mishaps, ...rowKinds]), choices, async (taken, chosen) => {
        jest.spyOn(console, 'warn').mockImplementation(() => undefined);
        expectNothingLost(await run(taken, chosen));
      }),
      { numRuns: 150 }
    );
  }, 60_000);
});
