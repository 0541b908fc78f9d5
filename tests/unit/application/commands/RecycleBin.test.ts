import { type PlanFault, PlanFaultError } from '../../../../src/application/PlanFault';
import { PlanMessages } from '../../../../src/application/PlanMessages';
import type { RestoreResult } from '../../../../src/application/PlanRepository';
import { ShownPlan } from '../../../../src/application/ShownPlan';
import { RecycleBin } from '../../../../src/application/commands/RecycleBin';
import type { Action, ActionId } from '../../../../src/domain/plan/Action';
import { InMemoryList } from '../../../builders/InMemoryList';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { aReadyState } from '../../../builders/aReadyState';
import { anAction } from '../../../builders/anAction';

const row = anAction({ id: 1, title: 'vanha' });
const conflict: PlanFault = { kind: 'conflict', detail: '' };

/** A plan of one row, and a bin that answers each call as the test says. */
class OneRowPlan {
  public readonly plan = new ShownPlan();
  public answer: (fault?: PlanFault) => void = () => undefined;
  public readonly bin = new RecycleBin(
    {
      recycle: () => this.asked(undefined),
      recycleMany: (deletions) => this.asked(deletions.map(() => ({ kind: 'deleted' as const }))),
      restore: (id) => this.asked(anAction({ id, title: 'palautettu' })),
      restoreMany: (ids) => this.asked(ids.map((id) => this.restored(id)))
    },
    this.plan,
    new PlanMessages(this.plan)
  );

  public constructor() {
    this.plan.show(aReadyState([row]));
    this.plan.update(({ list }) => ({ list: { ...list, changeToken: 'ennen' } }));
  }

  public get shown(): Action | undefined {
    return this.plan.ready?.actions.get(1);
  }

  /** What others have done meanwhile is shown. */
  public bringIn(action: Action | undefined): void {
    this.plan.showRows(new Map([[1, action]]));
    this.plan.update(({ list }) => ({ list: { ...list, changeToken: 'uusi' } }));
  }

  /** What the bin gives back of a row; one that it does not know is refused. */
  private restored(id: ActionId): RestoreResult {
    return id === 9
      ? { kind: 'failed', fault: conflict }
      : { kind: 'restored', action: anAction({ id, title: 'palautettu' }) };
  }

  private asked<T>(value: T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.answer = (fault) => (fault ? reject(new PlanFaultError(fault)) : resolve(value));
    });
  }
}

describe('RecycleBin', () => {
  it('takes a row from sight at once', async () => {
    const session = new OneRowPlan();
    const recycling = session.bin.recycle([row]);
    expect(session.shown).toBeUndefined();
    session.answer();
    expect(await recycling).toEqual({ rows: [row], isInterrupted: false });
    expect(session.shown).toBeUndefined();
  });

  it('puts a row back when the list is gone: that the row is, nobody has said', async () => {
    const session = new OneRowPlan();
    const recycling = session.bin.recycle([row]);
    session.answer({ kind: 'notFound', what: 'list', detail: '' });
    await recycling;
    expect(session.shown).toEqual(row);
  });

  it('puts a row back that the list keeps, says why, and asks once more for what happened to it meanwhile', async () => {
    const session = new OneRowPlan();
    const recycling = session.bin.recycle([row]);
    session.bringIn(undefined);
    session.answer(conflict);
    expect(await recycling).toEqual({ rows: [], isInterrupted: false });
    expect(session.shown).toEqual(row);
    expect(session.plan.ready?.failures).toMatchObject([{ action: row, edit: undefined, fault: conflict }]);
    expect(session.plan.ready?.list.changeToken).toBe('ennen');
  });

  it('leaves a newer state of the row that came in meanwhile', async () => {
    const session = new OneRowPlan();
    const recycling = session.bin.recycle([row]);
    session.bringIn({ ...row, title: 'heidän', version: '"2"' });
    session.answer(conflict);
    await recycling;
    expect(session.shown?.title).toBe('heidän');
  });

  it('does not put a row back that somebody else has deleted already', async () => {
    const session = new OneRowPlan();
    const recycling = session.bin.recycle([row]);
    session.answer({ kind: 'notFound', what: 'action', detail: '' });
    expect(await recycling).toEqual({ rows: [], isInterrupted: false });
    expect(session.shown).toBeUndefined();
    expect(session.plan.ready?.failures).toHaveLength(1);
  });

  it('shows a row that is back, and says why one is not', async () => {
    const session = new OneRowPlan();
    session.bringIn(undefined);
    const restoring = session.bin.restore([row]);
    session.answer();
    expect(await restoring).toEqual({ rows: [row], isInterrupted: false });
    expect(session.shown?.title).toBe('palautettu');
    const again = session.bin.restore([row]);
    session.answer(conflict);
    expect(await again).toEqual({ rows: [], isInterrupted: false });
    expect(session.plan.ready?.failures).toMatchObject([{ fault: conflict }]);
  });

  it('brings several rows back in one request, each on its own', async () => {
    const session = new OneRowPlan();
    session.bringIn(undefined);
    const [other, unknown] = [anAction({ id: 2 }), anAction({ id: 9 })];
    const restoring = session.bin.restore([row, unknown, other]);
    session.answer();
    expect(await restoring).toEqual({ rows: [row, other], isInterrupted: false });
    expect([...(session.plan.ready?.actions.keys() ?? [])]).toEqual([1, 2]);
    expect(session.plan.ready?.failures).toMatchObject([{ action: unknown, fault: conflict }]);
  });

  it('leaves a row as it has come in meanwhile, for the answer may be older', async () => {
    const session = new OneRowPlan();
    session.bringIn(undefined);
    const restoring = session.bin.restore([row]);
    session.bringIn({ ...row, title: 'heidän', version: '"3"' });
    session.answer();
    await restoring;
    expect(session.shown?.title).toBe('heidän');
  });

  it('says when the list was out of reach, for then the same may be asked again', async () => {
    const session = new OneRowPlan();
    const recycling = session.bin.recycle([row]);
    session.answer({ kind: 'offline', detail: '' });
    expect(await recycling).toEqual({ rows: [], isInterrupted: true });
    const restoring = session.bin.restore([row, anAction({ id: 2 })]);
    session.answer({ kind: 'throttled', retryAfterMs: undefined, detail: '' });
    expect(await restoring).toEqual({ rows: [], isInterrupted: true });
  });
});

describe('the way out of the bin', () => {
  it('goes by what the deletion was answered with, for one row and for several', async () => {
    const list = new InMemoryList(new Map([1, 2, 3].map((id) => [id, anAction({ id, version: '"1"' })])));
    const rows = [...list.rows.values()];
    const plan = new ShownPlan();
    plan.show(aReadyState(rows));
    const bin = new RecycleBin(new InMemoryPlanRepository(list), plan, new PlanMessages(plan));
    await bin.recycle(rows.slice(0, 1));
    await bin.recycle(rows.slice(1));
    list.isBinFull = true;
    expect((await bin.restore(rows.slice(0, 1))).rows).toHaveLength(1);
    expect((await bin.restore(rows.slice(1))).rows).toHaveLength(2);
    await bin.recycle(rows.slice(0, 1));
    expect((await bin.restore(rows.slice(0, 1))).rows).toHaveLength(1);
    expect([...list.rows.keys()].sort()).toEqual([1, 2, 3]);
    expect(plan.ready?.failures).toEqual([]);
  });
});
