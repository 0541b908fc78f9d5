import type { ReadyState } from '../../../src/application/PlanState';
import type { Rights } from '../../../src/application/PlanRepository';
import { PlanStore } from '../../../src/application/PlanStore';
import type { EditJournal, JournalEntry } from '../../../src/application/saving/EditJournal';
import { anAction } from '../../builders/anAction';
import { InMemoryList } from '../../builders/InMemoryList';
import { InMemoryPlanRepository } from '../../builders/InMemoryPlanRepository';

const everyRight: Rights = { canEdit: true, canAdd: true, canDelete: true, canManageList: true };

class Person {
  public readonly repository: InMemoryPlanRepository;
  public readonly store: PlanStore;

  public constructor(list: InMemoryList, rights: Rights = everyRight, journal?: EditJournal) {
    this.repository = new InMemoryPlanRepository(list, { goals: ['Osaaminen', 'Tieto', 'Palvelut'], rights }, 'Olli');
    this.store = new PlanStore(this.repository, journal ? { journal } : {});
  }

  public get plan(): ReadyState {
    const state = this.store.state.getState();
    if (state.status !== 'ready') {
      throw new Error(state.status);
    }
    return state;
  }

  /** Goals in order, with the rows under each. */
  public get goals(): Readonly<Record<string, readonly number[]>> {
    return Object.fromEntries(
      this.plan.outline.goals.map(({ name, groups }) => [name, groups.flatMap(({ actionIds }) => actionIds)])
    );
  }
}

function aList(): InMemoryList {
  const rows = [
    anAction({ id: 1, goal: 'Osaaminen' }),
    anAction({ id: 2, goal: 'Tieto' }),
    anAction({ id: 3, goal: 'Tieto', order: 20 }),
    anAction({ id: 4, goal: 'Tieto hallussa', order: 30 })
  ];
  return new InMemoryList(new Map(rows.map((row) => [row.id, row])));
}

async function aPerson(list = aList(), rights?: Rights, journal?: EditJournal): Promise<Person> {
  const person = new Person(list, rights, journal);
  await person.store.reader.open();
  return person;
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const goalsIn = (list: InMemoryList): readonly string[] => [...list.rows.values()].map(({ goal }) => goal);

describe('renaming a goal', () => {
  it('changes the choice in its place and then all rows of the goal', async () => {
    const person = await aPerson();
    await person.store.goals.rename('Tieto', 'Data');
    expect(person.goals).toEqual({ Osaaminen: [1], Data: [2, 3], Palvelut: [], 'Tieto hallussa': [4] });
    expect(person.plan.list.goals).toEqual(['Osaaminen', 'Data', 'Palvelut']);
    await settle();
    expect(person.repository.list.goals).toEqual(['Osaaminen', 'Data', 'Palvelut']);
    expect(goalsIn(person.repository.list)).toEqual(['Osaaminen', 'Data', 'Data', 'Tieto hallussa']);
    expect([person.plan.unsaved.size, person.plan.failures.length]).toEqual([0, 0]);
  });

  it('never shows the goal in two halves', async () => {
    const person = await aPerson();
    const seen = new Set<string>();
    person.store.state.subscribe(() => seen.add(JSON.stringify(person.goals)));
    await person.store.goals.rename('Tieto', 'Data');
    await settle();
    expect([...seen].map((goals) => Object.keys(JSON.parse(goals)))).toEqual([
      ['Osaaminen', 'Tieto', 'Palvelut', 'Tieto hallussa'],
      ['Osaaminen', 'Data', 'Palvelut', 'Tieto hallussa']
    ]);
  });

  it('shows the new name of a goal without rows too', async () => {
    const person = await aPerson();
    await person.store.goals.rename('Palvelut', 'Asiointi');
    expect(Object.keys(person.goals)).toEqual(['Osaaminen', 'Tieto', 'Asiointi', 'Tieto hallussa']);
    await person.store.undo.step('undo');
    expect(Object.keys(person.goals)).toEqual(['Osaaminen', 'Tieto', 'Palvelut', 'Tieto hallussa']);
  });

  it('edits only the rows where the goal is none of the choices', async () => {
    const person = await aPerson(aList(), { ...everyRight, canManageList: false });
    await person.store.goals.rename('Tieto hallussa', 'Tiedolla johtaminen');
    await settle();
    expect(goalsIn(person.repository.list)[3]).toBe('Tiedolla johtaminen');
    expect(person.repository.list.goals).toEqual(['Osaaminen', 'Tieto', 'Palvelut']);
    await person.store.undo.step('undo');
    expect(person.plan.actions.get(4)?.goal).toBe('Tieto hallussa');
  });

  it('does nothing else when the choice is refused', async () => {
    const person = await aPerson(aList(), { ...everyRight, canManageList: false });
    const before = person.plan;
    await expect(person.store.goals.rename('Tieto', 'Data')).rejects.toMatchObject({ fault: { kind: 'forbidden' } });
    expect(person.plan).toBe(before);
    expect(person.plan.undo.canUndo).toBe(false);
  });

  it('may be asked again after its answer was lost', async () => {
    const person = await aPerson();
    person.repository.loseNextAnswer();
    await expect(person.store.goals.rename('Tieto', 'Data')).rejects.toMatchObject({ fault: { kind: 'offline' } });
    expect(person.goals.Tieto).toEqual([2, 3]);
    await person.store.goals.rename('Tieto', 'Data');
    expect(person.goals.Data).toEqual([2, 3]);
    await person.store.undo.step('undo');
    expect(person.repository.list.goals).toEqual(['Osaaminen', 'Tieto', 'Palvelut']);
  });

  it('may be asked again although the plan was read again since', async () => {
    const person = await aPerson();
    person.repository.loseNextAnswer();
    await expect(person.store.goals.rename('Tieto', 'Data')).rejects.toMatchObject({ fault: { kind: 'offline' } });
    await person.store.reader.open();
    expect(person.goals).toMatchObject({ Data: [], Tieto: [2, 3] });
    await person.store.goals.rename('Tieto', 'Data');
    expect(person.goals).toEqual({ Osaaminen: [1], Data: [2, 3], Palvelut: [], 'Tieto hallussa': [4] });
  });

  it('leaves its rows in the journal until they are saved', async () => {
    const kept: (readonly JournalEntry[])[] = [];
    const journal: EditJournal = {
      takeLeftovers: () => Promise.resolve([]),
      dropLeftovers: () => undefined,
      keep: (entries) => kept.push(entries)
    };
    const person = await aPerson(aList(), everyRight, journal);
    await person.store.goals.rename('Tieto', 'Data');
    expect(kept[0]?.map(({ base, edits }) => [base.id, edits])).toEqual([
      [2, [{ goal: 'Data' }]],
      [3, [{ goal: 'Data' }]]
    ]);
  });

  it('stays whole when a reading that began before it ends after it', async () => {
    const person = await aPerson();
    const old = person.repository.opened();
    let answer = (): void => undefined;
    person.repository.open = () =>
      new Promise((resolve) => {
        answer = () => resolve(old);
      });
    const reading = person.store.reader.open();
    await person.store.goals.rename('Tieto', 'Data');
    answer();
    await reading;
    expect(person.goals).toEqual({ Osaaminen: [1], Data: [2, 3], Palvelut: [], 'Tieto hallussa': [4] });
  });

  it('keeps unsaved edits when the plan is opened again because of it', async () => {
    const person = await aPerson();
    await person.store.goals.rename('Tieto', 'Data');
    await settle();
    person.repository.failNext({ kind: 'offline', detail: '' });
    person.store.edits.edit(1, { title: 'Kesken' });
    await settle();
    await person.store.feed.refresh();
    await settle();
    expect(person.plan.actions.get(1)?.title).toBe('Kesken');
    expect(person.goals).toEqual({ Osaaminen: [1], Data: [2, 3], Palvelut: [], 'Tieto hallussa': [4] });
    expect(person.repository.list.rows.get(1)?.title).toBe('Kesken');
  });
});

describe('taking the name back', () => {
  it('puts back the choice and the rows, and makes both again', async () => {
    const person = await aPerson();
    await person.store.goals.rename('Tieto', 'Data');
    await settle();
    await person.store.undo.step('undo');
    await settle();
    expect(person.repository.list.goals).toEqual(['Osaaminen', 'Tieto', 'Palvelut']);
    expect(goalsIn(person.repository.list)).toEqual(['Osaaminen', 'Tieto', 'Tieto', 'Tieto hallussa']);
    expect(person.goals).toEqual({ Osaaminen: [1], Tieto: [2, 3], Palvelut: [], 'Tieto hallussa': [4] });
    await person.store.undo.step('redo');
    await settle();
    expect(person.repository.list.goals).toEqual(['Osaaminen', 'Data', 'Palvelut']);
    expect(goalsIn(person.repository.list)).toEqual(['Osaaminen', 'Data', 'Data', 'Tieto hallussa']);
  });

  it('takes along rows that have come under the goal since', async () => {
    const list = aList();
    const person = await aPerson(list);
    await person.store.goals.rename('Tieto', 'Data');
    await settle();
    const other = await aPerson(list);
    other.store.edits.edit(1, { goal: 'Data' });
    await settle();
    await person.store.feed.refresh();
    await person.store.undo.step('undo');
    await settle();
    expect(goalsIn(list)).toEqual(['Tieto', 'Tieto', 'Tieto', 'Tieto hallussa']);
  });

  it('asks before a row that somebody has moved since', async () => {
    const list = aList();
    const person = await aPerson(list);
    await person.store.goals.rename('Tieto', 'Data');
    await settle();
    const other = await aPerson(list);
    other.store.edits.edit(2, { goal: 'Palvelut' });
    await settle();
    await person.store.feed.refresh();
    await person.store.undo.step('undo');
    expect(person.plan.undo.question?.overwrites).toMatchObject([{ id: 2, field: 'goal', now: 'Palvelut' }]);
    expect(list.goals).toContain('Data');
    await person.store.undo.step('undo', true);
    await settle();
    expect(goalsIn(list)).toEqual(['Osaaminen', 'Tieto', 'Tieto', 'Tieto hallussa']);
  });

  it('says so when the list refuses, and stands in the way of nothing', async () => {
    const person = await aPerson();
    person.store.edits.edit(1, { title: 'Ensin' });
    await person.store.goals.rename('Tieto', 'Data');
    await settle();
    person.repository.failNext({ kind: 'forbidden', detail: '403' });
    await person.store.undo.step('undo');
    expect(person.plan.failures).toMatchObject([
      { kind: 'goal', rename: { from: 'Data', to: 'Tieto' }, fault: { kind: 'forbidden' } }
    ]);
    expect(person.goals.Data).toEqual([2, 3]);
    await person.store.undo.step('undo');
    expect(person.plan.actions.get(1)?.title).not.toBe('Ensin');
    expect(person.plan.undo.canUndo).toBe(false);
  });

  it('may be tried again when the connection was lost', async () => {
    const person = await aPerson();
    await person.store.goals.rename('Tieto', 'Data');
    await settle();
    person.repository.failNext({ kind: 'offline', detail: '' });
    await person.store.undo.step('undo');
    expect(person.plan.undo).toMatchObject({ canUndo: true, canRedo: false });
    await person.store.undo.step('undo');
    expect(person.repository.list.goals).toContain('Tieto');
  });

  it('says so when somebody has given the goal yet another name', async () => {
    const list = aList();
    const person = await aPerson(list);
    await person.store.goals.rename('Palvelut', 'Asiointi');
    const other = await aPerson(list);
    await other.store.goals.rename('Asiointi', 'Asiakkaat');
    await person.store.feed.refresh();
    expect(Object.keys(person.goals)).toContain('Asiakkaat');
    await person.store.undo.step('undo');
    expect(person.plan.failures).toMatchObject([{ kind: 'goal', fault: { kind: 'conflict' } }]);
    expect(list.goals).toEqual(['Osaaminen', 'Tieto', 'Asiakkaat']);
  });
});
