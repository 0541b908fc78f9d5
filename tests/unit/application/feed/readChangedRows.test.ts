import { type PlanFault, PlanFaultError } from '../../../../src/application/PlanFault';
import type { PlanChanges, PlanRepository, ReadRow } from '../../../../src/application/PlanRepository';
import type { ReadyState } from '../../../../src/application/PlanState';
import { readChangedRows } from '../../../../src/application/feed/readChangedRows';
import type { ActionId } from '../../../../src/domain/plan/Action';
import { InMemoryList } from '../../../builders/InMemoryList';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { aReadyState } from '../../../builders/aReadyState';
import { anAction } from '../../../builders/anAction';

/** A list of two rows, the plan as a person has it open, and another person at the same list. */
class SharedPlan {
  public readonly list = new InMemoryList(new Map([1, 2].map((id) => [id, anAction({ id, title: `teksti ${id}` })])));
  public readonly mine = new InMemoryPlanRepository(this.list, {}, 'Olli Omistaja');
  public readonly theirs = new InMemoryPlanRepository(this.list, {}, 'Elli Editoija');
  public readonly seen = this.asItStands();

  /** The plan as opening it now would give it. */
  public asItStands(): ReadyState {
    return aReadyState([...this.list.rows.values()], { list: this.mine.opened() });
  }
}

/** A list that answers with these changes, and with rows of these ids when they are read. */
function answering(
  changes: PlanChanges,
  rows: readonly ReadRow[] = []
): Pick<PlanRepository, 'changesSince' | 'readMany'> & { readonly read: ActionId[] } {
  const read: ActionId[] = [];
  return {
    read,
    changesSince: () => Promise.resolve(changes),
    readMany: (ids) => {
      read.push(...ids);
      return Promise.resolve(rows.filter(({ action }) => ids.includes(action.id)));
    }
  };
}

const nothing = { kind: 'changes', changed: [], deleted: [], token: 'uusi', isListChanged: false } as const;

describe('readChanges', () => {
  it('asks from where the plan was read, and reads no rows when nothing has changed', async () => {
    const plan = new SharedPlan();
    const tokens: string[] = [];
    const repository = answering(nothing);
    repository.changesSince = (token) => {
      tokens.push(token);
      return Promise.resolve(nothing);
    };
    const changes = await readChangedRows(repository, plan.seen);
    expect(changes).toEqual({ kind: 'rows', rows: new Map(), arrivals: new Map(), token: 'uusi' });
    expect(tokens).toEqual([plan.seen.list.changeToken]);
    expect(repository.read).toEqual([]);
  });

  it('brings the rows that somebody else has changed, with who it was', async () => {
    const plan = new SharedPlan();
    await plan.theirs.save(2, { title: 'heidän' }, '"1"');
    expect(await readChangedRows(plan.mine, plan.seen)).toMatchObject({
      kind: 'rows',
      rows: new Map([[2, plan.list.rows.get(2)]]),
      arrivals: new Map([[2, { editor: 'Elli Editoija' }]])
    });
  });

  it('brings rows that are new', async () => {
    const plan = new SharedPlan();
    const made = await plan.theirs.create(anAction({ title: 'uusi' }), 'avain');
    const changes = await readChangedRows(plan.mine, plan.seen);
    expect(changes).toMatchObject({ rows: new Map([[made.id, made]]), arrivals: new Map([[made.id, {}]]) });
  });

  it('knows the person’s own saves by their version', async () => {
    const plan = new SharedPlan();
    await plan.mine.save(1, { title: 'minun' }, '"1"');
    const changes = await readChangedRows(plan.mine, { ...plan.asItStands(), list: plan.seen.list });
    expect(changes).toMatchObject({ kind: 'rows', rows: new Map(), arrivals: new Map() });
  });

  it('brings the status of approval of the person’s own save, and says nothing of a change by somebody else', async () => {
    const plan = new SharedPlan();
    plan.list.isModerated = true;
    await plan.mine.save(1, { title: 'minun' }, '"1"');
    const shown = anAction({ id: 1, title: 'minun', version: '"2"' });
    const seen = { ...plan.seen, actions: new Map([[1, shown]]) };
    const changes = await readChangedRows(plan.mine, seen);
    expect(changes).toMatchObject({ rows: new Map([[1, { ...shown, approval: 'awaiting' }]]), arrivals: new Map() });
  });

  it('brings what somebody wrote after the person’s own save', async () => {
    const plan = new SharedPlan();
    await plan.mine.save(1, { title: 'minun' }, '"1"');
    const seen = { ...plan.asItStands(), list: plan.seen.list };
    await plan.theirs.save(1, { title: 'heidän' }, '"2"');
    const changes = await readChangedRows(plan.mine, seen);
    expect(changes).toMatchObject({ rows: new Map([[1, { title: 'heidän' }]]) });
  });

  it('tells of deleted rows, of those too that were out of sight when it was asked', async () => {
    const plan = new SharedPlan();
    await plan.theirs.recycle(1, '"1"');
    expect(await readChangedRows(plan.mine, plan.seen)).toMatchObject({
      rows: new Map([[1, undefined]]),
      arrivals: new Map()
    });
    expect(await readChangedRows(plan.mine, { ...plan.seen, actions: new Map() })).toMatchObject({
      rows: new Map([[1, undefined]])
    });
  });

  it('brings a row back that was deleted and restored', async () => {
    const plan = new SharedPlan();
    await plan.theirs.recycle(1, '"1"');
    const without = plan.asItStands();
    await plan.theirs.restore(1);
    const changes = await readChangedRows(plan.mine, without);
    expect(changes).toMatchObject({ rows: new Map([[1, plan.list.rows.get(1)]]) });
  });

  it('takes a changed row that cannot be read for gone: it was deleted since, or the person may no longer see it', async () => {
    const plan = new SharedPlan();
    await plan.theirs.save(1, { title: 'heidän' }, '"1"');
    const asked = await plan.mine.changesSince(plan.seen.list.changeToken);
    await plan.theirs.recycle(1, '"2"');
    const between = { changesSince: () => Promise.resolve(asked), readMany: plan.mine.readMany.bind(plan.mine) };
    const first = await readChangedRows(between, plan.seen);
    expect(first).toMatchObject({ kind: 'rows', rows: new Map([[1, undefined]]), arrivals: new Map() });
    const token = first.kind === 'rows' ? first.token : '';
    const next = await readChangedRows(plan.mine, { ...plan.seen, list: { ...plan.seen.list, changeToken: token } });
    expect(next).toMatchObject({ rows: new Map([[1, undefined]]) });
  });

  it('has the plan opened again when the list no longer knows what has happened since', async () => {
    const plan = new SharedPlan();
    const old = { ...plan.seen, list: { ...plan.seen.list, changeToken: 'liian vanha' } };
    expect(await readChangedRows(plan.mine, old)).toEqual({ kind: 'tooOld' });
  });

  it('has the plan opened again, and reads no rows, when the list itself has changed', async () => {
    const repository = answering({ ...nothing, changed: [1], isListChanged: true });
    expect(await readChangedRows(repository, new SharedPlan().seen)).toEqual({ kind: 'listChanged' });
    expect(repository.read).toEqual([]);
  });

  it('says nothing of who changed a row when the list does not tell', async () => {
    const action = anAction({ id: 1, version: '"2"' });
    const repository = answering({ ...nothing, changed: [1] }, [{ action, editor: undefined }]);
    expect(await readChangedRows(repository, new SharedPlan().seen)).toMatchObject({
      arrivals: new Map([[1, { editor: undefined }]])
    });
  });

  it('hands on why the list could not be asked', async () => {
    const plan = new SharedPlan();
    const offline: PlanFault = { kind: 'offline', detail: '' };
    plan.mine.failNext(offline);
    await expect(readChangedRows(plan.mine, plan.seen)).rejects.toEqual(new PlanFaultError(offline));
  });
});
