import type { PlanFault } from '../../src/application/PlanFault';
import { planFaultOf } from '../../src/application/PlanFault';
import { PlanStore } from '../../src/application/PlanStore';
import type { Action } from '../../src/domain/plan/Action';
import type { SharePointPlanRepository } from '../../src/sharepoint/repository/SharePointPlanRepository';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { ManualClock } from '../builders/ManualClock';
import { anAction } from '../builders/anAction';
import { toContent } from '../builders/toContent';
import { makeList, repositoryOf } from './listOfOwn';
import { rowsFrom } from './openPlan';

let list: PlanList;
let repository: SharePointPlanRepository;
let rows: readonly [Action, Action, ...Action[]];

beforeEach(async () => {
  list = await makeList('Poistuva', [{ title: 'Yksi' }, { title: 'Kaksi' }, { title: 'Kolme' }]);
  repository = repositoryOf(list);
  rows = await rowsFrom(repository, 0, 3);
});

async function faultOf(work: Promise<unknown>): Promise<PlanFault | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return planFaultOf(error);
  }
}

describe('a list that is deleted after the plan was opened', () => {
  it('is missing itself, whatever is asked of it: no row is said to be deleted', async () => {
    await list.writing.delete();
    const [first, second] = rows;
    const saves = [first, second].map(({ id, version }) => ({ id, version, edit: { title: 'Uusi' } }));
    const answers = await Promise.all([
      faultOf(repository.read(first.id)),
      faultOf(repository.readMany([first.id, second.id])),
      faultOf(repository.save(first.id, { title: 'Uusi' }, first.version)),
      faultOf(repository.recycle(first.id, first.version)),
      faultOf(repository.recycleMany(saves)),
      faultOf(repository.restore(first.id)),
      faultOf(repository.restoreMany([first.id, second.id])),
      faultOf(repository.create(toContent(anAction()), 'avain')),
      faultOf(repository.changesSince('')),
      ...(await repository.saveMany(saves)).map((result) => (result.kind === 'failed' ? result.fault : undefined))
    ]);
    expect(answers.map((fault) => [fault?.kind, fault?.kind === 'notFound' ? fault.what : undefined])).toEqual(
      answers.map(() => ['notFound', 'list'])
    );
  });

  it('leaves the edits of its rows waiting', async () => {
    const store = new PlanStore(repository, { clock: new ManualClock() });
    await store.reader.open();
    await list.writing.delete();
    store.edits.editMany(rows.map(({ id }) => ({ id, edit: { title: `Uusi ${id}` } })));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const state = store.state.getState();
    const statuses = state.status === 'ready' ? [...state.unsaved.values()] : [];
    expect(statuses).toHaveLength(3);
    expect(statuses.every((status) => status.kind === 'waiting' && status.fault.kind === 'notFound')).toBe(true);
    expect(state.status === 'ready' && state.failures).toEqual([]);
  });
});
