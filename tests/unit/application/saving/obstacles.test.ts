import fc from 'fast-check';
import { type PlanFault, PlanFaultError } from '../../../../src/application/PlanFault';
import type { ReadRow } from '../../../../src/application/PlanRepository';
import { RowQueue } from '../../../../src/application/saving/RowQueue';
import { ManualClock } from '../../../builders/ManualClock';
import { anAction } from '../../../builders/anAction';

const conflict: PlanFault = { kind: 'conflict', detail: '412' };
const listGone: PlanFault = { kind: 'notFound', what: 'list', detail: '404' };
const rowGone: PlanFault = { kind: 'notFound', what: 'action', detail: '404' };
const offline: PlanFault = { kind: 'offline', detail: '' };
const busy: PlanFault = { kind: 'throttled', retryAfterMs: undefined, detail: '429' };

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A list that answers every request with a fault, until it is mended. */
class FaultyList {
  public requests = 0;
  public readFault: PlanFault | undefined;

  public constructor(public saveFault: PlanFault | undefined) {}

  public mend(): void {
    this.readFault = undefined;
    this.saveFault = undefined;
  }

  public read = (): Promise<ReadRow> =>
    this.answer(this.readFault, { action: anAction({ version: '"1"' }), editor: undefined });
  public save = (): Promise<string> => this.answer(this.saveFault, '"2"');

  private answer<T>(fault: PlanFault | undefined, value: T): Promise<T> {
    this.requests += 1;
    return fault ? Promise.reject(new PlanFaultError(fault)) : Promise.resolve(value);
  }
}

function editedRow(list: FaultyList): {
  readonly queue: RowQueue;
  readonly clock: ManualClock;
  readonly refused: PlanFault[];
} {
  const clock = new ManualClock();
  const refused: PlanFault[] = [];
  const queue = new RowQueue(anAction({ version: '"1"' }), list, clock, {
    onChange: () => undefined,
    onRefused: (_queue, _edit, fault) => refused.push(fault)
  });
  queue.add(queue.row.shown, { title: 'uusi' });
  return { queue, clock, refused };
}

describe('what is in the way of a save', () => {
  it('is waited out for as long as it stays, with few requests, and then the edit is saved', async () => {
    const faults = fc.constantFrom(conflict, listGone, offline, busy);
    await fc.assert(
      fc.asyncProperty(faults, fc.array(faults, { maxLength: 5 }), async (first, others) => {
        const list = new FaultyList(first);
        const { queue, clock, refused } = editedRow(list);
        await settle();
        for (const fault of others) {
          list.saveFault = fault;
          await clock.pass(60_000);
        }
        await clock.pass(60 * 60_000);
        // At most one try every half a minute, and those of the first minute; a try is a reading and a writing.
        expect(list.requests).toBeLessThan(2 * (2 * (60 + others.length) + 8));
        expect(queue.status.kind).toBe('waiting');
        expect([queue.row.edits, refused]).toEqual([[{ title: 'uusi' }], []]);
        list.mend();
        await clock.pass(60_000);
        expect(queue.status.kind).toBe('idle');
      }),
      { numRuns: 30 }
    );
  });

  it('meets one conflict at once, and waits longer and longer while conflicts go on', async () => {
    const list = new FaultyList(conflict);
    const { queue, clock } = editedRow(list);
    await settle();
    // The write, the reading after the conflict and the second write.
    expect(list.requests).toBe(3);
    expect(queue.status).toMatchObject({ kind: 'waiting', fault: conflict });
    const waits: number[] = [];
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const [wait = 0] = clock.planned;
      waits.push(wait);
      await clock.pass(wait);
    }
    expect(waits).toEqual([1500, 3000, 6000, 12_000, 24_000, 45_000, 45_000, 45_000]);
    expect(list.requests).toBe(3 + 2 * 8);
  });

  it('begins to count from the start with the next edit', async () => {
    const list = new FaultyList(conflict);
    const { queue, clock } = editedRow(list);
    await clock.pass(60_000);
    list.mend();
    await clock.pass(60_000);
    list.saveFault = conflict;
    list.requests = 0;
    queue.add(queue.row.shown, { additionalInfo: 'toinen' });
    await settle();
    expect(list.requests).toBe(3);
  });

  it('is a list that is gone, and not a row that is gone, also when the list goes before the row is read', async () => {
    const list = new FaultyList(conflict);
    list.readFault = listGone;
    const { queue, clock } = editedRow(list);
    await settle();
    expect(queue.status).toMatchObject({ kind: 'waiting', fault: listGone });
    list.mend();
    await clock.pass(60_000);
    expect(queue.status.kind).toBe('idle');
  });

  it('is for the person to decide when the row alone is gone', async () => {
    const { queue, clock } = editedRow(new FaultyList(rowGone));
    await settle();
    expect(queue.status).toEqual({ kind: 'deleted', fault: undefined });
    expect(clock.planned).toEqual([]);
  });

  it('is refused at once where waiting cannot help', async () => {
    const kinds = ['forbidden', 'invalid', 'unexpected'] as const;
    for (const kind of kinds) {
      const fault: PlanFault = { kind, column: undefined, detail: '' };
      const { queue, refused } = editedRow(new FaultyList(fault));
      await settle();
      expect([queue.status.kind, refused]).toEqual(['idle', [fault]]);
    }
  });
});
