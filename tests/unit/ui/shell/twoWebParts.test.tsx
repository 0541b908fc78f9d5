/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanStore } from '../../../../src/application/PlanStore';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { ManualClock } from '../../../builders/ManualClock';
import { anAction } from '../../../builders/anAction';
import { renderApp } from '../renderApp';

interface Page {
  readonly store: PlanStore;
  readonly repository: InMemoryPlanRepository;
  readonly clock: ManualClock;
  readonly parts: readonly [HTMLElement, HTMLElement];
  readonly removeSecond: () => void;
}

/** Two web parts over one list, both drawn. */
async function openPage(): Promise<Page> {
  const clock = new ManualClock();
  const action = anAction({ id: 1, title: 'Laiterekisteri', goal: 'Tieto', phases: { '2026H1': 'investigation' } });
  const repository = new InMemoryPlanRepository(new Map([[1, action]]), { goals: ['Tieto'] });
  const store = new PlanStore(repository, { clock });
  await store.reader.open();
  const first = await renderApp({ store });
  const second = await renderApp({ store });
  return { store, repository, clock, parts: [first.container, second.container], removeSecond: second.unmount };
}

/** What is read out of the text: the web parts, by their place, in which it stands in a live region. */
function tellers({ parts }: Page, text: RegExp, role: 'status' | 'alert'): readonly number[] {
  return parts.flatMap((part, index) =>
    within(part)
      .queryAllByRole(role)
      .some((region) => text.test(region.textContent ?? ''))
      ? [index]
      : []
  );
}

const cell = { name: /kevät 2026/i } as const;
const saved = /Kaikki muutokset on tallennettu/;

describe('two web parts over one list', () => {
  it('show the state of saving both, and the one that was edited in says it', async () => {
    const page = await openPage();
    for (const index of [1, 0] as const) {
      await userEvent.click(within(page.parts[index]).getByRole('gridcell', cell));
      const phase = index === 1 ? /Käyttöönotto/ : /Jatkuva/;
      await userEvent.click(await screen.findByRole('menuitemradio', { name: phase }));
      await act(() => page.clock.pass(1_000));
      page.parts.forEach((part) => expect(within(part).getByText(saved)).toBeVisible());
      expect(tellers(page, saved, 'status')).toEqual([index]);
    }
  });

  it('alert once of an edit that is refused, in the one that was edited in, also when the focus moves on', async () => {
    const page = await openPage();
    page.repository.failNext({ kind: 'forbidden', detail: '403' });
    await act(async () => within(page.parts[1]).getByRole('gridcell', cell).focus());
    await act(async () => page.store.edits.edit(1, { title: 'Muu' }));
    await act(() => page.clock.pass(1_000));
    const refusal = /Laiterekisteri/;
    expect(tellers(page, refusal, 'alert')).toEqual([1]);
    await act(async () => within(page.parts[0]).getByRole('gridcell', cell).focus());
    expect(tellers(page, refusal, 'alert')).toEqual([1]);
  });

  it('say that a step was taken back once', async () => {
    const page = await openPage();
    await act(async () => page.store.edits.edit(1, { title: 'Uusi' }));
    await act(() => page.clock.pass(1_000));
    await userEvent.click(within(page.parts[1]).getByRole('button', { name: 'Kumoa' }));
    await act(() => page.clock.pass(1_000));
    const told = screen.getAllByText('Kumottu: toimenpide, Uusi');
    told.forEach((text) => expect(page.parts[1]).toContainElement(text));
  });

  it('leave it to the other when the one that spoke is gone', async () => {
    const page = await openPage();
    await act(async () => within(page.parts[1]).getByRole('gridcell', cell).focus());
    page.removeSecond();
    await act(async () => page.store.edits.edit(1, { title: 'Uusi' }));
    await act(() => page.clock.pass(1_000));
    expect(tellers(page, saved, 'status')).toEqual([0]);
  });

  it('give the focus back in the one whose panel was closed, when its button has been drawn again', async () => {
    const page = await openPage();
    const opener = within(page.parts[1]).getByRole('button', { name: 'Avaa tiedot: Laiterekisteri' });
    await userEvent.click(opener);
    await screen.findByRole('dialog', { name: 'Laiterekisteri' });
    // Stands for a list that renders its rows again under the panel.
    const copy = opener.cloneNode(true);
    opener.replaceWith(copy);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(copy).toHaveFocus());
  });
});
