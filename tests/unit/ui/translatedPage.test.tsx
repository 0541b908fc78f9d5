/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ActionEdit } from '../../../src/domain/edits/ActionEdit';
import type { Action, ActionId } from '../../../src/domain/plan/Action';
import { translatePage } from '../../support/translatePage';
import { InMemoryList } from '../../builders/InMemoryList';
import { InMemoryPlanRepository } from '../../builders/InMemoryPlanRepository';
import { ManualClock } from '../../builders/ManualClock';
import { anAction } from '../../builders/anAction';
import { renderApp } from './renderApp';

const goals = ['Tieto', 'Palvelut'];
const rows = [
  anAction({ id: 1, title: 'Arkistointi', goal: 'Tieto', responsible: ['IT'], phases: { '2026H1': 'investigation' } }),
  anAction({ id: 2, title: 'Laiterekisteri', goal: 'Tieto', group: 'Rekisterit', order: 20 }),
  anAction({ id: 3, title: 'Kartta-aineistot', goal: 'Tieto', group: 'Rekisterit', order: 30 }),
  anAction({ id: 4, title: 'Chat-palvelu', goal: 'Palvelut', order: 40, details: 'Kuvaus' })
];

interface Page {
  /** Somebody else changes a row, and time passes. */
  readonly change: (id: ActionId, edit: ActionEdit) => Promise<void>;
  readonly others: InMemoryPlanRepository;
  readonly wait: () => Promise<void>;
}

async function openPlan(width = 1200): Promise<Page> {
  const list = new InMemoryList(new Map<ActionId, Action>(rows.map((row) => [row.id, row])));
  const repository = new InMemoryPlanRepository(list, { goals });
  const others = new InMemoryPlanRepository(list, { goals }, 'Toinen');
  const clock = new ManualClock();
  await renderApp({ repository, clock, view: { width } });
  const wait = async (): Promise<void> => {
    await act(() => clock.pass(40_000));
  };
  const change = async (id: ActionId, edit: ActionEdit): Promise<void> => {
    const { action } = await others.read(id);
    await others.save(id, edit, action.version);
    await wait();
  };
  return { change, others, wait };
}

const rowOf = (id: number): HTMLElement => {
  const row = document.querySelector<HTMLElement>(`[data-action-id="${id}"]`);
  if (!row) {
    throw new Error(`Row ${id} is not drawn.`);
  }
  return row;
};

describe('a page that the browser has translated', () => {
  let errors: jest.SpyInstance;
  beforeEach(() => {
    errors = jest.spyOn(console, 'error');
  });
  afterEach(() => {
    errors.mockRestore();
  });

  it.each([1200, 400])('shows what others change, at a width of %d', async (width) => {
    const { change } = await openPlan(width);
    act(() => translatePage());
    expect(rowOf(1)).toHaveTextContent('[Arkistointi]');
    await change(1, {
      title: 'Sähköinen arkistointi',
      responsible: ['Hallinto'],
      additionalInfo: 'Uutta',
      phases: { '2026H2': 'continuous' },
      notes: [{ halfYear: '2027H1', text: 'kilpailutus' }]
    });
    expect(rowOf(1)).toHaveTextContent('Sähköinen arkistointi');
    expect(rowOf(1)).not.toHaveTextContent('[Arkistointi]');
    for (const text of ['Hallinto', 'Uutta', 'kilpailutus', 'Jatkuva']) {
      expect(rowOf(1)).toHaveTextContent(text);
    }
    expect(screen.getByText(/on juuri muuttanut toimenpidettä ”Sähköinen arkistointi”/)).toBeInTheDocument();

    // The translation goes on with what is new, and so do people.
    act(() => translatePage());
    await change(1, { title: 'Arkisto', phases: { '2026H1': null }, notes: [] });
    expect(rowOf(1)).toHaveTextContent('Arkisto');
    expect(rowOf(1)).not.toHaveTextContent('kilpailutus');
    expect(errors).not.toHaveBeenCalled();
  });

  it('takes rows in, out and elsewhere', async () => {
    const { change, others, wait } = await openPlan();
    act(() => translatePage());
    await change(3, { goal: 'Palvelut', group: 'Kartat' });
    expect(screen.getByRole('button', { name: 'Kartat' })).toBeInTheDocument();
    act(() => translatePage());
    const { action } = await others.read(2);
    await others.recycle(2, action.version);
    await others.create({ ...anAction({ title: 'Uusi rivi', goal: 'Tieto', order: 5 }) }, 'key-1');
    await wait();
    expect(screen.queryByRole('button', { expanded: true, name: /Rekisterit/ })).not.toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name: /Uusi rivi/ })).toBeInTheDocument();
    expect(errors).not.toHaveBeenCalled();
  });

  it('closes and opens, edits, undoes, and says so', async () => {
    const keys = userEvent.setup();
    const { change } = await openPlan();
    act(() => translatePage());
    const [toggle] = screen.getAllByRole('button', { expanded: true, name: /Tieto/ });
    await keys.click(toggle as HTMLElement);
    expect(document.querySelector('[data-action-id="1"]')).toBeNull();
    await keys.click(toggle as HTMLElement);
    act(() => translatePage());

    const cell = within(rowOf(1)).getByRole('gridcell', { name: /^Arkistointi, kevät 2026/ });
    act(() => cell.focus());
    await keys.keyboard('k');
    expect(cell).toHaveTextContent('Käyttöönotto');
    await waitFor(() => expect(screen.getByText('Kaikki muutokset on tallennettu')).toBeInTheDocument());
    act(() => translatePage());
    await keys.keyboard('j{Enter}');
    act(() => translatePage());
    await keys.click(screen.getByRole('menuitemradio', { name: /Selvittely/ }));
    expect(cell).toHaveTextContent('Selvittely');
    await keys.click(screen.getByRole('button', { name: /Kumoa/ }));
    await waitFor(() => expect(cell).toHaveTextContent('Jatkuva'));
    await change(4, { title: 'Chat' });
    expect(rowOf(4)).toHaveTextContent('Chat');
    expect(errors).not.toHaveBeenCalled();
  });

  it('keeps a panel in order that is open meanwhile', async () => {
    const keys = userEvent.setup();
    const { change } = await openPlan();
    await keys.click(screen.getByRole('button', { name: 'Avaa tiedot: Arkistointi' }));
    const dialog = await screen.findByRole('dialog');
    act(() => translatePage());
    await change(1, { title: 'Arkisto' });
    expect(within(dialog).getByRole('heading')).toHaveTextContent('Arkisto');
    const parties = within(dialog).getByRole('group', { name: /Vastuuhenkilö/ });
    await keys.type(within(parties).getByRole('combobox'), 'Hallinto{Enter}');
    act(() => translatePage());
    await keys.click(within(parties).getByRole('button', { name: 'Poista IT' }));
    expect(parties).toHaveTextContent('Hallinto');
    await keys.click(within(dialog).getByRole('button', { name: /Tallenna/ }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(rowOf(1)).toHaveTextContent('Hallinto');
    expect(errors).not.toHaveBeenCalled();
  });

  it('is drawn from the beginning where the translation has moved elements', async () => {
    errors.mockImplementation(() => undefined);
    const { change } = await openPlan();
    act(() => translatePage(true));
    await change(1, { additionalInfo: 'Uutta', phases: { '2026H1': null } });
    expect(rowOf(1)).toHaveTextContent('Uutta');
    await change(4, { details: '' });
    expect(rowOf(4)).toHaveTextContent('Chat-palvelu');
    expect(screen.queryByText('Tiekarttaa ei voitu näyttää')).not.toBeInTheDocument();
    // React has tried to take out what was not there any more.
    expect(errors).toHaveBeenCalled();
  });
});
