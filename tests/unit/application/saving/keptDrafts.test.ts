import { PlanStore } from '../../../../src/application/PlanStore';
import { aNewDraft, aRowDraft } from '../../../builders/aDraft';
import { anAction } from '../../../builders/anAction';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { TabStorage } from '../people/TabStorage';

const archive = anAction({ id: 1, title: 'Arkisto', goal: 'Tieto', version: '"1"' });
const onArchive = aRowDraft(archive);
const register = aNewDraft('avain');

class SilentList extends InMemoryPlanRepository {
  public override open(): Promise<never> {
    return Promise.reject(new Error('The list does not answer.'));
  }
}

/** A browser in which the plan is opened, and a tab after another. */
class Reader {
  public readonly storage = new TabStorage();
  public readonly repository = new InMemoryPlanRepository(new Map([[1, archive]]), { goals: ['Tieto'] });

  public async open(): Promise<PlanStore> {
    const store = new PlanStore(this.repository, { journal: this.storage.journal() });
    await store.reader.open();
    return store;
  }
}

describe('drafts of panels that were open when the tab was reloaded', () => {
  it('are offered again as they were, count as unsaved, and are kept until they are dropped', async () => {
    const reader = new Reader();
    const before = await reader.open();
    before.drafts.keep(onArchive);
    before.drafts.keep(register);
    const store = await reader.open();
    expect([...store.drafts.state.getState().values()]).toEqual([
      { kept: onArchive, isOpen: false },
      { kept: register, isOpen: false }
    ]);
    expect(store.hasUnsaved.getState()).toBe(true);
    expect(reader.storage.drafts).toEqual([onArchive, register]);
    store.drafts.drop('action 1');
    store.drafts.drop('new avain');
    expect([store.hasUnsaved.getState(), reader.storage.drafts]).toEqual([false, []]);
    expect((await reader.open()).drafts.all).toEqual([]);
  });

  it('are as they were written last', async () => {
    const reader = new Reader();
    const before = await reader.open();
    const later = aRowDraft(archive, { additionalInfo: 'pidemmällä' });
    before.drafts.keep(onArchive);
    before.drafts.keep(later);
    expect((await reader.open()).drafts.all).toEqual([later]);
  });

  it('wait in their place while the same row is being written on here', async () => {
    const reader = new Reader();
    (await reader.open()).drafts.keep(onArchive);
    const here = aRowDraft(archive, { additionalInfo: 'tässä' });
    const store = new PlanStore(reader.repository, { journal: reader.storage.journal() });
    store.drafts.keep(here);
    await store.reader.open();
    expect(store.drafts.all).toEqual([here]);
    expect(reader.storage.drafts).toEqual([onArchive, here]);
    store.drafts.drop('action 1');
    expect((await reader.open()).drafts.all).toEqual([onArchive]);
  });

  it('wait for the plan: while it cannot be read nothing is asked about leaving', async () => {
    const reader = new Reader();
    (await reader.open()).drafts.keep(onArchive);
    const store = new PlanStore(new SilentList(new Map()), { journal: reader.storage.journal() });
    await store.reader.open();
    expect([store.drafts.all, store.hasUnsaved.getState()]).toEqual([[], false]);
    expect((await reader.open()).drafts.all).toEqual([onArchive]);
  });

  it('go with the edits to the store that takes these over, and stay in one place only', async () => {
    const [reader, other] = [new Reader(), new Reader()];
    const before = await reader.open();
    before.drafts.keep(onArchive);
    const after = await other.open();
    const { entries, drafts, done } = before.lifetime.handOver();
    after.lifetime.takeOver(entries, drafts);
    done();
    before.drafts.leave('action 1');
    expect([reader.storage.drafts, other.storage.drafts]).toEqual([[], [onArchive]]);
  });
});
