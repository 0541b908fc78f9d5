import type { ReadyState } from '../../../src/application/PlanState';
import { PlanStore } from '../../../src/application/PlanStore';
import type { EditJournal, JournalEntry } from '../../../src/application/saving/EditJournal';
import { anAction } from '../../builders/anAction';
import { InMemoryPlanRepository } from '../../builders/InMemoryPlanRepository';
import { InMemoryList } from '../../builders/InMemoryList';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

class KeptEdits implements EditJournal {
  public entries: readonly JournalEntry[] = [];
  public takeLeftovers = (): Promise<readonly JournalEntry[]> => Promise.resolve([]);
  public dropLeftovers = (): void => undefined;
  public keep(entries: readonly JournalEntry[]): void {
    this.entries = entries;
  }
}

function ready(store: PlanStore): ReadyState {
  const state = store.state.getState();
  if (state.status !== 'ready') {
    throw new Error(`The store is ${state.status}.`);
  }
  return state;
}

/** Two people at a list of two rows; the first has just edited row 1, which the second has deleted. */
async function aLostRow(): Promise<{
  readonly list: InMemoryList;
  readonly mine: InMemoryPlanRepository;
  readonly theirs: InMemoryPlanRepository;
  readonly store: PlanStore;
  readonly journal: KeptEdits;
}> {
  const rows = [anAction({ id: 1, title: 'Arkisto', version: '"1"' }), anAction({ id: 2, version: '"1"' })];
  const list = new InMemoryList(new Map(rows.map((row) => [row.id, row])));
  const mine = new InMemoryPlanRepository(list, {}, 'Olli Omistaja');
  const theirs = new InMemoryPlanRepository(list, {}, 'Kaisa Koordinaattori');
  const journal = new KeptEdits();
  const store = new PlanStore(mine, { journal });
  await store.reader.open();
  await theirs.recycle(1, '"1"');
  store.edits.edit(1, { title: 'Sähköinen arkisto' });
  store.edits.edit(1, { phases: { '2026H2': 'deployment' } });
  await settle();
  return { list, mine, theirs, store, journal };
}

describe('a row that is deleted while edits of it wait', () => {
  it('stays in sight with the edits, which stay in the journal, and no other row is held up', async () => {
    const { store, journal, list } = await aLostRow();
    await store.feed.refresh();
    expect(ready(store).unsaved.get(1)).toEqual({ kind: 'deleted', fault: undefined });
    expect(ready(store).actions.get(1)?.title).toBe('Sähköinen arkisto');
    expect(ready(store).failures).toEqual([]);
    expect(journal.entries).toMatchObject([{ base: { id: 1 }, edits: [{ title: 'Sähköinen arkisto' }, {}] }]);
    store.edits.edit(2, { title: 'Toinen' });
    await settle();
    expect(list.rows.get(2)?.title).toBe('Toinen');
  });

  it('comes back from the recycle bin with all that waited', async () => {
    const { store, list, mine, theirs } = await aLostRow();
    mine.restore = (id) => theirs.restore(id);
    expect(await store.saving.bringBack(1)).toBe('restored');
    await settle();
    expect(list.rows.get(1)).toMatchObject({ title: 'Sähköinen arkisto', phases: { '2026H2': 'deployment' } });
    expect(ready(store).unsaved.size).toBe(0);
  });

  it('is created again where the person does not see it in the bin, once for however many bring it back', async () => {
    const { store, list, journal } = await aLostRow();
    expect(await store.saving.bringBack(1)).toBe('recreated');
    await settle();
    const [, created] = [...list.rows.values()];
    expect([...list.rows.keys()]).toHaveLength(2);
    expect(created).toMatchObject({ title: 'Sähköinen arkisto', phases: { '2026H2': 'deployment' } });
    expect([...ready(store).actions.keys()].sort()).toEqual([2, created?.id]);
    expect([ready(store).unsaved.size, journal.entries]).toEqual([0, []]);

    const other = new PlanStore(new InMemoryPlanRepository(list, {}, 'Maija Muokkaaja'), {
      journal: {
        ...new KeptEdits(),
        keep: () => undefined,
        takeLeftovers: () =>
          Promise.resolve([
            { base: anAction({ id: 1, title: 'Arkisto', version: '"1"' }), edits: [{ details: 'Lisä' }] }
          ])
      }
    });
    await other.reader.open();
    other.recovered.accept();
    await settle();
    expect(await other.saving.bringBack(1)).toBe('recreated');
    await settle();
    expect([...list.rows.values()].map(({ title, details }) => [title, details])).toContainEqual([
      'Sähköinen arkisto',
      'Lisä'
    ]);
    expect(list.rows.size).toBe(2);
  });

  it('is not made a second time while it is in the list, out of the person’s sight', async () => {
    const { store, list, theirs, journal } = await aLostRow();
    await theirs.restore(1);
    list.hiddenFrom.set(1, 'Olli Omistaja');
    expect(await store.saving.bringBack(1)).toBe('failed');
    await settle();
    expect([...list.rows.keys()].sort()).toEqual([1, 2]);
    expect(ready(store).unsaved.get(1)).toMatchObject({ kind: 'deleted', fault: { kind: 'notFound', isUnseen: true } });
    expect(journal.entries).toHaveLength(1);

    list.hiddenFrom.clear();
    expect(await store.saving.bringBack(1)).toBe('restored');
    await settle();
    expect(list.rows.get(1)).toMatchObject({ title: 'Sähköinen arkisto', phases: { '2026H2': 'deployment' } });
    expect(ready(store).unsaved.size).toBe(0);
  });

  it('says why it could not be brought back, and loses nothing', async () => {
    const { store, mine, journal } = await aLostRow();
    mine.failNext({ kind: 'forbidden', detail: '403' });
    mine.failNext({ kind: 'forbidden', detail: '403' });
    expect(await store.saving.bringBack(1)).toBe('failed');
    expect(ready(store).unsaved.get(1)).toEqual({ kind: 'deleted', fault: { kind: 'forbidden', detail: '403' } });
    expect(journal.entries).toHaveLength(1);
  });

  it('is discarded when the person wants that', async () => {
    const { store, journal } = await aLostRow();
    store.saving.discard(1);
    await settle();
    expect([...ready(store).actions.keys()]).toEqual([2]);
    expect([ready(store).unsaved.size, journal.entries]).toEqual([0, []]);
  });

  it('is saved by itself when whoever deleted it brings it back', async () => {
    const { store, list, theirs } = await aLostRow();
    await theirs.restore(1);
    await store.feed.refresh();
    await settle();
    expect(list.rows.get(1)).toMatchObject({ title: 'Sähköinen arkisto', phases: { '2026H2': 'deployment' } });
    expect(ready(store).unsaved.size).toBe(0);
  });
});
