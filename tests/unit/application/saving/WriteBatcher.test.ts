import { type PlanFault, PlanFaultError } from '../../../../src/application/PlanFault';
import type { RowSave, SaveResult } from '../../../../src/application/PlanRepository';
import { WriteBatcher } from '../../../../src/application/saving/WriteBatcher';

const busy: PlanFault = { kind: 'throttled', retryAfterMs: 10, detail: '' };
const conflict: PlanFault = { kind: 'conflict', detail: '' };

/** A list that remembers what was sent, each round trip by itself, and answers with the row's number as its version. */
class SentTo {
  public readonly alone: RowSave[] = [];
  public readonly together: (readonly RowSave[])[] = [];
  public readonly batcher = new WriteBatcher(this);

  public save = (id: number, edit: RowSave['edit'], version: string): Promise<string> => {
    this.alone.push({ id, edit, version });
    return Promise.resolve(`"${id}"`);
  };

  public saveMany = (saves: readonly RowSave[]): Promise<readonly SaveResult[]> => {
    this.together.push(saves);
    return Promise.resolve(saves.map(({ id }): SaveResult => ({ kind: 'saved', version: `"${id}"` })));
  };

  /** Saves rows in one moment. */
  public saveRows(...ids: readonly number[]): Promise<readonly PromiseSettledResult<string>[]> {
    return Promise.allSettled(ids.map((id) => this.batcher.save(id, { title: `teksti ${id}` }, '"0"')));
  }
}

const saved = (id: number): PromiseSettledResult<string> => ({ status: 'fulfilled', value: `"${id}"` });
const failed = (fault: PlanFault): PromiseSettledResult<string> => ({
  status: 'rejected',
  reason: new PlanFaultError(fault)
});

describe('WriteBatcher', () => {
  it('sends a save that is alone in its moment as one', async () => {
    const list = new SentTo();
    expect(await list.saveRows(7)).toEqual([saved(7)]);
    expect(list.alone).toEqual([{ id: 7, edit: { title: 'teksti 7' }, version: '"0"' }]);
    expect(list.together).toEqual([]);
  });

  it('sends saves of one moment together, in the order in which they were asked for', async () => {
    const list = new SentTo();
    expect(await list.saveRows(3, 1, 2)).toEqual([saved(3), saved(1), saved(2)]);
    expect(list.together).toEqual([[3, 1, 2].map((id) => ({ id, edit: { title: `teksti ${id}` }, version: '"0"' }))]);
    expect(list.alone).toEqual([]);
  });

  it('does not wait for what comes in another moment, nor send anything twice', async () => {
    const list = new SentTo();
    const first = list.saveRows(1, 2);
    await Promise.resolve();
    const second = list.saveRows(3);
    await Promise.all([first, second]);
    expect(list.together.map((saves) => saves.map(({ id }) => id))).toEqual([[1, 2]]);
    expect(list.alone.map(({ id }) => id)).toEqual([3]);
  });

  it('hands each row what became of it when some are refused', async () => {
    const list = new SentTo();
    list.saveMany = () =>
      Promise.resolve([
        { kind: 'saved', version: '"1"' },
        { kind: 'failed', fault: conflict },
        { kind: 'saved', version: '"3"' }
      ]);
    expect(await list.saveRows(1, 2, 3)).toEqual([saved(1), failed(conflict), saved(3)]);
  });

  it('hands on why a save alone was refused', async () => {
    const list = new SentTo();
    list.save = () => Promise.reject(new PlanFaultError(busy));
    expect(await list.saveRows(1)).toEqual([failed(busy)]);
  });

  it('fails every save with the same fault when nothing is known of any', async () => {
    const list = new SentTo();
    list.saveMany = () => Promise.reject(new PlanFaultError(busy));
    expect(await list.saveRows(1, 2)).toEqual([failed(busy), failed(busy)]);
  });

  it('turns a fault of our own into one that can be shown', async () => {
    const list = new SentTo();
    list.saveMany = () => Promise.reject(new TypeError('x is not a function'));
    const [first] = await list.saveRows(1, 2);
    expect(first).toMatchObject({ status: 'rejected', reason: { fault: { kind: 'unexpected' } } });
  });

  it('takes no save for done that the service did not answer', async () => {
    const list = new SentTo();
    list.saveMany = () => Promise.resolve([{ kind: 'saved', version: '"1"' }]);
    expect(await list.saveRows(1, 2)).toMatchObject([
      saved(1),
      { status: 'rejected', reason: { fault: { kind: 'unexpected' } } }
    ]);
  });

  it('goes on with the next moment after one that failed', async () => {
    const list = new SentTo();
    const { saveMany } = list;
    list.saveMany = () => Promise.reject(new PlanFaultError(busy));
    await list.saveRows(1, 2);
    list.saveMany = saveMany;
    expect(await list.saveRows(1, 2)).toEqual([saved(1), saved(2)]);
  });
});
