/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanStore } from '../../../../src/application/PlanStore';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { ManualClock } from '../../../builders/ManualClock';
import { anAction } from '../../../builders/anAction';
import { type Held, countHeld } from '../../../support/countHeld';
import { renderApp } from '../renderApp';

interface Life {
  /** What was held of the page while it was there. */
  readonly alive: readonly string[];
  readonly clock: ManualClock;
  readonly subscriptions: () => number;
}

/** How many listen to the state of a store. */
function countSubscriptions(store: PlanStore): () => number {
  const { subscribe } = store.state;
  let count = 0;
  store.state.subscribe = (listener) => {
    const unsubscribe = subscribe(listener);
    count += 1;
    let isOver = false;
    return () => {
      count -= isOver ? 0 : 1;
      isOver = true;
      unsubscribe();
    };
  };
  return () => count;
}

/** A web part comes, is worked with as people do, and goes. */
async function live(held: Held): Promise<Life> {
  const clock = new ManualClock();
  const action = anAction({ id: 1, title: 'Laiterekisteri', goal: 'Tieto', phases: { '2026H1': 'investigation' } });
  const store = new PlanStore(new InMemoryPlanRepository(new Map([[1, action]]), { goals: ['Tieto'] }), { clock });
  const subscriptions = countSubscriptions(store);
  await store.reader.open();
  const { unmount } = await renderApp({ store });
  await userEvent.click(screen.getByRole('gridcell', { name: /kevät 2026/i }));
  await userEvent.click(await screen.findByRole('menuitemradio', { name: /Käyttöönotto/ }));
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await userEvent.click(screen.getByRole('button', { name: 'Avaa tiedot: Laiterekisteri' }));
  await screen.findByRole('dialog', { name: 'Laiterekisteri' });
  // It goes while its panel is open.
  await act(() => clock.pass(1_000));
  const alive = held.names();
  unmount();
  store.lifetime.close();
  return { alive, clock, subscriptions };
}

describe('a web part that is gone', () => {
  let held: Held;
  beforeEach(() => {
    held = countHeld();
    // jsdom lays nothing out.
    document.elementsFromPoint = () => [];
  });
  afterEach(() => {
    held.stop();
    Reflect.deleteProperty(document, 'elementsFromPoint');
  });

  it('has left no listener, observer, interval, timer or subscription behind', async () => {
    // What the test's own tools put on the document stays from the first time on.
    await live(held);
    const before = held.names();
    const { alive, clock, subscriptions } = await live(held);
    expect(alive).toEqual(expect.arrayContaining(['window focus', 'ResizeObserver']));
    expect(held.names()).toEqual(before);
    expect(before.filter((name) => /window|interval|Observer/.test(name))).toEqual([]);
    expect(clock.planned).toEqual([]);
    expect(subscriptions()).toBe(0);
  });
});
