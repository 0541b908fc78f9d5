import { PlanBoard } from '../../../src/application/PlanBoard';
import { type PlanFault, PlanFaultError } from '../../../src/application/PlanFault';
import { RowBin } from '../../../src/application/RowBin';
import type { RestoreResult } from '../../../src/application/PlanRepository';
import type { Action, ActionId } from '../../../src/domain/plan/Action';
import { InMemoryList } from '../../builders/InMemoryList';
import { InMemoryPlanRepository } from '../../builders/InMemoryPlanRepository';
import { aReadyState } from '../../builders/aReadyState';
import { anAction } from '../../builders/anAction';

const row = anAction({ id: 1, title: 'vanha' });
const conflict: PlanFault = { kind: 'conflict', detail: '' };

/** A plan of one row, and a bin that answers each call as the test says. */
class Desk {
  public readonly board = new PlanBoard();
  public answer: (fault?: PlanFault) => void = () => undefined;
  public readonly bin = new RowBin(
    {
      recycle: () => this.asked(undefined),
      recycleMany: (deletions) => this.asked(deletions.map(() => ({ kind: 'deleted' as const }))),
      restore: (id) => this.asked(anAction({ id, title: 'palautettu' })),
      restoreMany: (ids) => this.asked(ids.map((id) => this.restored(id)))
    },
    this.board
  );

  public constructor() {
    this.board.show(aReadyState([row]));
    this.board.update(({ list }) => ({ list: { ...list, changeToken: 'ennen' } }));
  }

  public get shown(): Action | undefined {
    return this.board.ready?.actions.get(1);
  }

  /** What others have done meanwhile is shown. */
  public takeNews(action: Action | undefined): void {
    this.board.showRows(new Map([[1, action]]));
    this.board.update(({ list }) => ({ list: { ...list, changeToken: 'uusi' } }));
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

describe('RowBin', () => {
  it('takes a row from sight at once', async () => {
    const desk = new Desk();
    const recycling = desk.bin.recycle([row]);
    expect(desk.shown).toBeUndefined();
    desk.answer();
    expect(await recycling).toEqual({ rows: [row], isInterrupted: false });
    expect(desk.shown).toBeUndefined();
  });

  it('puts a row back when the list is gone: that the row is, nobody has said', async () => {
    const desk = new Desk();
    const recycling = desk.bin.recycle([row]);
    desk.answer({ kind: 'notFound', what: 'list', detail: '' });
    await recycling;
    expect(desk.shown).toEqual(row);
  });

  it('puts a row back that the list keeps, says why, and asks once more for what happened to it meanwhile', async () => {
    const desk = new Desk();
    const recycling = desk.bin.recycle([row]);
    desk.takeNews(undefined);
    desk.answer(conflict);
    expect(await recycling).toEqual({ rows: [], isInterrupted: false });
    expect(desk.shown).toEqual(row);
    expect(desk.board.ready?.failures).toMatchObject([{ action: row, edit: undefined, fault: conflict }]);
    expect(desk.board.ready?.list.changeToken).toBe('ennen');
  });

  it('leaves a newer state of the row that came in meanwhile', async () => {
    const desk = new Desk();
    const recycling = desk.bin.recycle([row]);
    desk.takeNews({ ...row, title: 'heidän', version: '"2"' });
    desk.answer(conflict);
    await recycling;
    expect(desk.shown?.title).toBe('heidän');
  });

  it('does not put a row back that somebody else has deleted already', async () => {
    const desk = new Desk();
    const recycling = desk.bin.recycle([row]);
    desk.answer({ kind: 'notFound', what: 'action', detail: '' });
    expect(await recycling).toEqual({ rows: [], isInterrupted: false });
    expect(desk.shown).toBeUndefined();
    expect(desk.board.ready?.failures).toHaveLength(1);
  });

  it('shows a row that is back, and says why one is not', async () => {
    const desk = new Desk();
    desk.takeNews(undefined);
    const restoring = desk.bin.restore([row]);
    desk.answer();
    expect(await restoring).toEqual({ rows: [row], isInterrupted: false });
    expect(desk.shown?.title).toBe('palautettu');
    const again = desk.bin.restore([row]);
    desk.answer(conflict);
    expect(await again).toEqual({ rows: [], isInterrupted: false });
    expect(desk.board.ready?.failures).toMatchObject([{ fault: conflict }]);
  });

  it('brings several rows back in one request, each on its own', async () => {
    const desk = new Desk();
    desk.takeNews(undefined);
    const [other, unknown] = [anAction({ id: 2 }), anAction({ id: 9 })];
    const restoring = desk.bin.restore([row, unknown, other]);
    desk.answer();
    expect(await restoring).toEqual({ rows: [row, other], isInterrupted: false });
    expect([...(desk.board.ready?.actions.keys() ?? [])]).toEqual([1, 2]);
    expect(desk.board.ready?.failures).toMatchObject([{ action: unknown, fault: conflict }]);
  });

  it('leaves a row as news have brought it back, for the answer may be older', async () => {
    const desk = new Desk();
    desk.takeNews(undefined);
    const restoring = desk.bin.restore([row]);
    desk.takeNews({ ...row, title: 'heidän', version: '"3"' });
    desk.answer();
    await restoring;
    expect(desk.shown?.title).toBe('heidän');
  });

  it('says when the list was out of reach, for then the same may be asked again', async () => {
    const desk = new Desk();
    const recycling = desk.bin.recycle([row]);
    desk.answer({ kind: 'offline', detail: '' });
    expect(await recycling).toEqual({ rows: [], isInterrupted: true });
    const restoring = desk.bin.restore([row, anAction({ id: 2 })]);
    desk.answer({ kind: 'throttled', retryAfterMs: undefined, detail: '' });
    expect(await restoring).toEqual({ rows: [], isInterrupted: true });
  });
});

describe('the way out of the bin', () => {
  it('goes by what the deletion was answered with, for one row and for several', async () => {
    const list = new InMemoryList(new Map([1, 2, 3].map((id) => [id, anAction({ id, version: '"1"' })])));
    const rows = [...list.rows.values()];
    const board = new PlanBoard();
    board.show(aReadyState(rows));
    const bin = new RowBin(new InMemoryPlanRepository(list), board);
    await bin.recycle(rows.slice(0, 1));
    await bin.recycle(rows.slice(1));
    list.isBinFull = true;
    expect((await bin.restore(rows.slice(0, 1))).rows).toHaveLength(1);
    expect((await bin.restore(rows.slice(1))).rows).toHaveLength(2);
    await bin.recycle(rows.slice(0, 1));
    expect((await bin.restore(rows.slice(0, 1))).rows).toHaveLength(1);
    expect([...list.rows.keys()].sort()).toEqual([1, 2, 3]);
    expect(board.ready?.failures).toEqual([]);
  });
});
