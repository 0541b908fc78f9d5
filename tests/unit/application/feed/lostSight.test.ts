import { type PlanFault, PlanFaultError } from '../../../../src/application/PlanFault';
import type { PlanChanges } from '../../../../src/application/PlanRepository';
import type { ReadyState } from '../../../../src/application/PlanState';
import { PlanStore } from '../../../../src/application/PlanStore';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { ManualClock } from '../../../builders/ManualClock';
import { anAction } from '../../../builders/anAction';

const minute = 60_000;
const tooOld: PlanChanges = { kind: 'tooOld' };
const nothing = { kind: 'changes', changed: [], deleted: [], isListChanged: false } as const;

/** A plan whose list answers looks for changes as the test says, and counts how often it is opened. */
class Plan {
  public readonly clock = new ManualClock();
  public readonly repository = new InMemoryPlanRepository(new Map([[1, anAction({ id: 1, title: 'vanha' })]]));
  public readonly store = new PlanStore(this.repository, { clock: this.clock });
  public openings = 0;
  public openingFault: PlanFault | undefined;

  public async open(changes: () => Promise<PlanChanges>): Promise<void> {
    const { open } = this.repository;
    this.repository.open = async () => {
      this.openings += 1;
      if (this.openingFault) {
        throw new PlanFaultError(this.openingFault);
      }
      return open.call(this.repository);
    };
    await this.store.reader.open();
    this.repository.changesSince = changes;
  }

  /** The person looks at the page again after so long. */
  public async lookAfter(time: number): Promise<void> {
    await this.clock.pass(time);
    await this.store.feed.refresh();
  }

  public get ready(): ReadyState {
    const state = this.store.state.getState();
    if (state.status !== 'ready') {
      throw new Error(`The store is ${state.status}.`);
    }
    return state;
  }
}

describe('a plan whose changes cannot be followed', () => {
  let warned: jest.SpyInstance;

  beforeEach(() => {
    warned = jest.spyOn(console, 'warn').mockImplementation();
  });
  afterEach(() => {
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  it('is opened again once, and followed from there', async () => {
    const plan = new Plan();
    let isExpired = true;
    await plan.open(() => Promise.resolve(isExpired ? tooOld : { ...nothing, token: 'uusi' }));
    plan.repository.list.write(anAction({ id: 1, title: 'uusi', version: '"2"' }), 'Elli');
    await plan.lookAfter(minute);
    isExpired = false;
    await plan.lookAfter(minute);
    expect([plan.openings, plan.ready.actions.get(1)?.title]).toEqual([2, 'uusi']);
  });

  it.each([
    ['the list does not take its own newest token', () => Promise.resolve(tooOld)],
    ['the service fails', () => Promise.reject(new PlanFaultError({ kind: 'unexpected', detail: '500' }))],
    ['the answer cannot be understood', () => Promise.reject(new SyntaxError('not JSON'))]
  ])('is not opened again at every look while %s', async (_, changes) => {
    const plan = new Plan();
    await plan.open(changes);
    const openings: number[] = [];
    for (let look = 0; look < 120; look++) {
      await plan.lookAfter(minute);
      openings.push(plan.openings);
    }
    expect(openings[0]).toBe(2);
    expect(openings[1]).toBe(2);
    // In two hours of a look a minute: at once and after 2, 4, 8, 16, 32 and 60 minutes.
    expect(openings[openings.length - 1]).toBeLessThanOrEqual(8);
    expect(plan.ready.failures).toEqual([]);
  });

  it('is left as it is while the list is out of reach', async () => {
    const plan = new Plan();
    await plan.open(() => Promise.reject(new PlanFaultError({ kind: 'offline', detail: '' })));
    await plan.lookAfter(minute);
    expect([plan.openings, plan.ready.readFault]).toEqual([1, undefined]);
  });

  it.each<readonly [string, PlanFault]>([
    ['is gone', { kind: 'notFound', what: 'list', detail: '404' }],
    ['may no longer be read', { kind: 'forbidden', detail: '403' }]
  ])('says so when the list %s, stays on the screen, and takes it back when it is there again', async (_, fault) => {
    const plan = new Plan();
    await plan.open(() => Promise.resolve(tooOld));
    plan.openingFault = fault;
    await plan.lookAfter(minute);
    await plan.lookAfter(minute);
    expect(plan.openings).toBe(2);
    expect(plan.ready.readFault).toEqual(fault);
    expect(plan.ready.actions.get(1)?.title).toBe('vanha');
    plan.openingFault = undefined;
    await plan.store.reader.open();
    expect(plan.ready.readFault).toBeUndefined();
  });

  it('does not count a token that moved for a change', async () => {
    const plan = new Plan();
    await plan.open(() => Promise.resolve({ ...nothing, token: 'muualla muuttui' }));
    await plan.lookAfter(minute);
    expect([plan.openings, plan.ready.list.changeToken, plan.ready.arrivals.size]).toEqual([1, 'muualla muuttui', 0]);
  });
});
