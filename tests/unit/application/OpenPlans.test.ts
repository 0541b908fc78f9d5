import { OpenPlans, type PlanKey } from '../../../src/application/OpenPlans';
import { type PlanFault, PlanFaultError } from '../../../src/application/PlanFault';
import type { ReadyState } from '../../../src/application/PlanState';
import { PlanStore } from '../../../src/application/PlanStore';
import type { EditJournal, JournalEntry } from '../../../src/application/saving/EditJournal';
import { InMemoryList } from '../../builders/InMemoryList';
import { InMemoryPlanRepository } from '../../builders/InMemoryPlanRepository';
import { ManualClock } from '../../builders/ManualClock';
import { anAction } from '../../builders/anAction';

const olli: PlanKey = { user: 'olli@kunta.example', listUrl: '/sites/intra/Lists/Toimenpiteet' };
const offline: PlanFault = { kind: 'offline', detail: '' };
const linger = 2 * 60_000;

class LockedJournal implements EditJournal {
  public entries: readonly JournalEntry[] = [];
  public isHeld = true;
  public takeLeftovers = (): Promise<readonly JournalEntry[]> => Promise.resolve([]);
  public dropLeftovers = (): void => undefined;
  public keep(entries: readonly JournalEntry[]): void {
    this.entries = entries;
  }
  public release(): void {
    this.isHeld = false;
  }
  public resume(): void {
    this.isHeld = true;
  }
}

/** A tab in which pages with the web part come and go. */
class Tab {
  public readonly clock = new ManualClock();
  public readonly list = new InMemoryList(new Map([[1, anAction({ id: 1, title: 'vanha', version: '"1"' })]]));
  public readonly journals: LockedJournal[] = [];
  public readonly asks: boolean[] = [];
  public readonly plans = new OpenPlans(this.clock, (hasUnsaved) => this.asks.push(hasUnsaved));
  public isOffline = false;

  public open = (): PlanStore => {
    const journal = new LockedJournal();
    this.journals.push(journal);
    const repository = new InMemoryPlanRepository(this.list);
    const { save } = repository;
    repository.save = (...args) =>
      this.isOffline ? Promise.reject(new PlanFaultError(offline)) : save.apply(repository, args);
    const store = new PlanStore(repository, { clock: this.clock, journal });
    void store.reader.open();
    return store;
  };

  public settle(): Promise<void> {
    return this.clock.pass(0);
  }
}

function ready(store: PlanStore): ReadyState {
  const state = store.state.getState();
  if (state.status !== 'ready') {
    throw new Error(`The store is ${state.status}.`);
  }
  return state;
}

describe('the plans that are open in a tab', () => {
  it('give the next page the same store, with the edit that could not be saved yet, and leaving asks all the while', async () => {
    const tab = new Tab();
    const first = tab.plans.use(olli, tab.open);
    await tab.settle();
    tab.isOffline = true;
    first.store.edits.edit(1, { title: 'uusi' });
    await tab.settle();
    first.release();
    expect(tab.asks).toEqual([true]);

    const second = tab.plans.use({ ...olli, listUrl: olli.listUrl.toUpperCase() }, tab.open);
    expect(second.store).toBe(first.store);
    expect(ready(second.store).actions.get(1)?.title).toBe('uusi');
    expect(ready(second.store).unsaved.size).toBe(1);
    tab.isOffline = false;
    await tab.clock.pass(60_000);
    expect(tab.list.rows.get(1)?.title).toBe('uusi');
    expect(tab.asks).toEqual([true, false]);
  });

  it('go on saving when nobody is left, rest when all is saved, and end after a while', async () => {
    const tab = new Tab();
    const { store, release } = tab.plans.use(olli, tab.open);
    await tab.settle();
    store.feed.follow();
    tab.isOffline = true;
    store.edits.edit(1, { title: 'uusi' });
    await tab.settle();
    release();
    store.feed.unfollow();
    expect(tab.journals[0]).toMatchObject({ isHeld: true, entries: [{ base: { id: 1 } }] });
    tab.isOffline = false;
    await tab.clock.pass(5_000);
    expect(tab.list.rows.get(1)?.title).toBe('uusi');
    expect(tab.journals[0]).toMatchObject({ isHeld: false, entries: [] });
    expect(tab.clock.planned).toHaveLength(1);
    await tab.clock.pass(linger);
    expect(tab.clock.planned).toEqual([]);
    expect(tab.plans.use(olli, tab.open).store).not.toBe(store);
  });

  it('show who comes back in time what has happened meanwhile', async () => {
    const tab = new Tab();
    const { store, release } = tab.plans.use(olli, tab.open);
    await tab.settle();
    release();
    expect(tab.journals[0]?.isHeld).toBe(false);
    await tab.clock.pass(linger - 1);
    tab.list.write(anAction({ id: 1, title: 'heidän', version: '"2"' }), 'Elli');
    expect(tab.plans.use(olli, tab.open).store).toBe(store);
    await tab.settle();
    expect(ready(store).actions.get(1)?.title).toBe('heidän');
    expect(tab.journals[0]?.isHeld).toBe(true);
    await tab.clock.pass(linger);
    store.edits.edit(1, { title: 'minun' });
    await tab.settle();
    expect(tab.list.rows.get(1)?.title).toBe('minun');
  });

  it('open again what could not be opened, or was left before it was', async () => {
    const tab = new Tab();
    const { store, release } = tab.plans.use(olli, tab.open);
    release();
    await tab.settle();
    tab.plans.use(olli, tab.open);
    await tab.settle();
    expect(store.state.getState().status).toBe('ready');
  });

  it('share one store between two web parts of a page, which ends for neither while the other is there', async () => {
    const tab = new Tab();
    const [one, two] = [tab.plans.use(olli, tab.open), tab.plans.use(olli, tab.open)];
    await tab.settle();
    expect(two.store).toBe(one.store);
    one.release();
    one.release();
    await tab.clock.pass(linger);
    two.store.edits.edit(1, { title: 'uusi' });
    await tab.settle();
    expect(tab.list.rows.get(1)?.title).toBe('uusi');
  });

  it('are never shared between lists, nor between people, and nothing is saved on in the name of another', async () => {
    const tab = new Tab();
    const mine = tab.plans.use(olli, tab.open);
    const other = tab.plans.use({ ...olli, listUrl: '/sites/intra/Lists/Muu' }, tab.open);
    await tab.settle();
    expect(other.store).not.toBe(mine.store);
    tab.isOffline = true;
    mine.store.edits.edit(1, { title: 'uusi' });
    await tab.settle();
    mine.release();
    other.release();
    tab.isOffline = false;
    const theirs = tab.plans.use({ ...olli, user: 'elli@kunta.example' }, tab.open);
    await tab.clock.pass(60_000);
    expect([mine.store, other.store]).not.toContain(theirs.store);
    expect(tab.list.rows.get(1)?.title).toBe('vanha');
    expect(tab.journals[0]).toMatchObject({ isHeld: false, entries: [{ edits: [{ title: 'uusi' }] }] });
    expect(tab.asks).toEqual([true, false]);
  });

  it('share nothing where it is not known who looks', async () => {
    const tab = new Tab();
    const nobody = { ...olli, user: '' };
    expect(tab.plans.use(nobody, tab.open).store).not.toBe(tab.plans.use(nobody, tab.open).store);
  });

  it('give unsaved edits to another copy of the bundle, which shows and saves them, and keep nothing of them', async () => {
    const tab = new Tab();
    const { store, release } = tab.plans.use(olli, tab.open);
    await tab.settle();
    tab.isOffline = true;
    store.edits.edit(1, { title: 'ensin' });
    store.edits.edit(1, { title: 'sitten' });
    await tab.settle();
    expect(tab.plans.handOver(olli)).toBeUndefined();
    release();

    const copy = new OpenPlans(tab.clock, () => undefined);
    const next = copy.use(olli, () => {
      const made = tab.open();
      const handover = tab.plans.handOver(olli);
      made.lifetime.takeOver(handover?.entries ?? []);
      handover?.done();
      return made;
    });
    await tab.settle();
    expect(ready(next.store).actions.get(1)?.title).toBe('sitten');
    expect(ready(next.store).unsaved.size).toBe(1);
    expect(tab.journals[0]).toMatchObject({ isHeld: false, entries: [] });
    expect(tab.journals[1]?.entries).toHaveLength(1);
    expect(tab.asks).toEqual([true, false]);
    tab.isOffline = false;
    await tab.clock.pass(5_000);
    expect(tab.list.rows.get(1)?.title).toBe('sitten');
    expect(ready(next.store).unsaved.size).toBe(0);
  });
});
