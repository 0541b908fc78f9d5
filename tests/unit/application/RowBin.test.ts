import { PlanBoard } from '../../../src/application/PlanBoard';
import { type PlanFault, PlanFaultError } from '../../../src/application/PlanFault';
import { RowBin } from '../../../src/application/RowBin';
import type { Action } from '../../../src/domain/plan/Action';
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
      restore: (id) => this.asked(anAction({ id, title: 'palautettu' }))
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
    expect(await recycling).toEqual([row]);
    expect(desk.shown).toBeUndefined();
  });

  it('puts a row back that the list keeps, says why, and asks once more for what happened to it meanwhile', async () => {
    const desk = new Desk();
    const recycling = desk.bin.recycle([row]);
    desk.takeNews(undefined);
    desk.answer(conflict);
    expect(await recycling).toEqual([]);
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
    expect(await recycling).toEqual([]);
    expect(desk.shown).toBeUndefined();
    expect(desk.board.ready?.failures).toHaveLength(1);
  });

  it('shows a row that is back, and says why one is not', async () => {
    const desk = new Desk();
    const restoring = desk.bin.restore([row]);
    desk.answer();
    await restoring;
    expect(desk.shown?.title).toBe('palautettu');
    const again = desk.bin.restore([row]);
    desk.answer(conflict);
    await again;
    expect(desk.board.ready?.failures).toMatchObject([{ fault: conflict }]);
  });
});
