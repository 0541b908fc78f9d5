import { PlanStore } from '../../../src/application/PlanStore';
import { anAction } from '../../builders/anAction';
import { InMemoryPlanRepository } from '../../builders/InMemoryPlanRepository';
import { InMemoryList } from '../../builders/InMemoryList';
import { toContent } from '../../builders/toContent';

const spring = '2026-03-01T08:00:00Z';
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

function aList(): InMemoryList {
  return new InMemoryList(new Map([[1, anAction({ id: 1, title: 'Arkisto', version: '"1"', confirmedOn: spring })]]));
}

/** A store whose clock stands at a minute of the given hour. */
async function storeAt(list: InMemoryList, hours: number, hasConfirmations = true): Promise<PlanStore> {
  let minutes = 0;
  const store = new PlanStore(new InMemoryPlanRepository(list, { hasConfirmations }), {
    clock: {
      now: () => Date.UTC(2026, 10, 24, hours, minutes++),
      after: () => () => undefined,
      random: () => 0
    }
  });
  await store.reader.open();
  return store;
}

async function confirmedAfter(list: InMemoryList, id = 1): Promise<string | undefined> {
  await settle();
  return list.rows.get(id)?.confirmedOn;
}

describe('confirmation by editing', () => {
  it('is written with an edit of what the row says, and taken back with it', async () => {
    const list = aList();
    const store = await storeAt(list, 10);
    store.edits.edit(1, { phases: { '2026H2': 'deployment' } });
    expect(await confirmedAfter(list)).toMatch(/^2026-11-24T10:/);
    await store.undo.step('undo');
    expect(await confirmedAfter(list)).toBe(spring);
    await store.undo.step('redo');
    expect(await confirmedAfter(list)).toMatch(/^2026-11-24T10:/);
  });

  it('is not written when the row only moves', async () => {
    const list = aList();
    const store = await storeAt(list, 10);
    store.edits.edit(1, { order: 5 });
    expect(await confirmedAfter(list)).toBe(spring);
  });

  it('is not taken back by an undo when somebody has confirmed the row since, and nobody is asked', async () => {
    const list = aList();
    const mine = await storeAt(list, 10);
    mine.edits.edit(1, { title: 'Sähköinen arkisto' });
    await settle();
    const theirs = await storeAt(list, 12);
    theirs.edits.edit(1, { details: 'Kuvaus' });
    await settle();
    await mine.feed.refresh();
    await mine.undo.step('undo');
    expect(await confirmedAfter(list)).toMatch(/^2026-11-24T12:/);
    expect(list.rows.get(1)).toMatchObject({ title: 'Arkisto', details: 'Kuvaus' });
  });

  it('comes with a new row', async () => {
    const list = aList();
    const store = await storeAt(list, 10);
    const { id } = await store.rows.create(toContent(anAction({ title: 'Uusi' })), 'avain');
    expect(await confirmedAfter(list, id)).toMatch(/^2026-11-24T10:/);
  });

  it('is left out where the list has no column for it', async () => {
    const list = aList();
    const store = await storeAt(list, 10, false);
    store.edits.edit(1, { title: 'Uusi' });
    expect(await confirmedAfter(list)).toBe(spring);
  });
});
