/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { anAction } from '../../../builders/anAction';
import { readerRights, renderTimeline } from './renderTimeline';

const archive = anAction({
  id: 1,
  title: 'Sähköinen arkistointi',
  goal: 'Tieto',
  phases: { '2026H1': 'investigation', '2026H2': 'deployment', '2027H1': 'deployment' },
  notes: [{ halfYear: '2026H2', text: 'sähköinen lupa-arkisto' }]
});
const register = anAction({ id: 2, title: 'Laiterekisteri', goal: 'Tieto', group: 'Rekisterit', order: 20 });
const odd = anAction({
  id: 3,
  title: 'Chat-palvelu',
  goal: 'Palvelut',
  phases: { '2026H2': { unknownText: 'Odottaa' } },
  additionalInfo: 'Hinta 2024: 5.900e'
});
const actions = [archive, register, odd];
const asReader = { actions, plan: { rights: readerRights } };

/** Lets the edits under way reach the list. */
async function saved(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve));
  });
}

describe('for a reader', () => {
  it('is a native table with a caption and headers', async () => {
    await renderTimeline(asReader);
    expect(screen.getByRole('table', { name: 'Toimenpiteet ja niiden vaiheet puolivuosittain' })).toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: '2026' })).toHaveAttribute('scope', 'colgroup');
    expect(screen.getByRole('rowheader', { name: /Sähköinen arkistointi/ })).toHaveAttribute('scope', 'row');
  });

  it('says in every cell what it holds', async () => {
    await renderTimeline(asReader);
    const row = screen.getByRole('row', { name: /Sähköinen arkistointi/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent)
    ).toEqual([
      'Koko kaupunki',
      'Hallintojohtaja',
      'ei vaihetta',
      'ei vaihetta',
      'Selvittely',
      'Käyttöönottosähköinen lupa-arkisto',
      'Käyttöönotto',
      'ei vaihetta'
    ]);
  });

  it('offers no editing', async () => {
    await renderTimeline(asReader);
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
    expect(screen.queryByText(/Vaihda vaihe/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByText('sähköinen lupa-arkisto'));
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  });

  it('has nothing that axe complains about', async () => {
    const { container } = await renderTimeline(asReader);
    expect((await axe(container)).violations).toEqual([]);
  });
});

describe('for everybody', () => {
  it('marks the current half-year in words', async () => {
    await renderTimeline(asReader);
    expect(screen.getByRole('columnheader', { name: 'Syksy nyt' })).toHaveAttribute('aria-current', 'date');
  });

  it('tells its headings how much of a table wider than its place is seen', async () => {
    const { unmount } = await renderTimeline({ ...asReader, width: 500 });
    expect(screen.getByRole('region').style.getPropertyValue('--tk-viewWidth')).toBe('calc(500px - var(--tk-rem))');
    unmount();
    await renderTimeline(asReader);
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });

  it('counts actions of a goal, and those in each phase now', async () => {
    await renderTimeline(asReader);
    const goal = screen.getByRole('rowheader', { name: /Tavoite 1: Tieto/ });
    expect(goal).toHaveTextContent('2 toimenpidettä');
    expect(goal).toHaveTextContent('1 käyttöönotossa');
    expect(screen.getByRole('rowheader', { name: /Tavoite 2: Palvelut/ })).toHaveTextContent('1 toimenpide');
  });

  it('shows an unknown phase and additional information as written', async () => {
    await renderTimeline(asReader);
    expect(screen.getByText('Odottaa')).toBeVisible();
    expect(screen.getByText('Hinta 2024: 5.900e')).toBeVisible();
  });

  it('says which half-years lie in a gap', async () => {
    await renderTimeline({ ...asReader, halfYears: ['2025H1', '2026H2'] });
    expect(screen.getByText('Tästä välistä puuttuu sarake: Syksy 2025, Kevät 2026')).toBeInTheDocument();
  });

  it('closes and opens a goal', async () => {
    await renderTimeline(asReader);
    const heading = screen.getByRole('heading', { level: 3, name: 'Tavoite 1: Tieto' });
    const toggle = within(heading).getByRole('button');
    await userEvent.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText('Sähköinen arkistointi')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Laajenna kaikki' }));
    expect(screen.getByText('Sähköinen arkistointi')).toBeVisible();
  });

  it('closes everything at once, and says how many actions a group holds', async () => {
    await renderTimeline(asReader);
    await userEvent.click(screen.getByRole('button', { name: 'Tiivistä kaikki' }));
    expect(screen.queryAllByRole('cell')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Tavoite 1: Tieto' }));
    expect(screen.getByRole('button', { name: 'Rekisterit' }).closest('th')).toHaveTextContent('1 toimenpide');
  });
});

describe('for an editor', () => {
  const cell = (name: RegExp): HTMLElement => screen.getByRole('gridcell', { name });

  it('names every cell by action, half-year, phase and note', async () => {
    await renderTimeline({ actions });
    expect(
      screen.getByRole('gridcell', {
        name: 'Sähköinen arkistointi, syksy 2026, käyttöönotto, merkintä: sähköinen lupa-arkisto'
      })
    ).toBeInTheDocument();
    expect(screen.getByRole('gridcell', { name: 'Laiterekisteri, kevät 2025, ei vaihetta' })).toBeInTheDocument();
  });

  it('has nothing that axe complains about', async () => {
    const { container } = await renderTimeline({ actions });
    expect((await axe(container)).violations).toEqual([]);
  });

  it('changes a phase with the mouse, shows it at once and tells it', async () => {
    const { store } = await renderTimeline({ actions });
    await userEvent.click(cell(/Laiterekisteri, syksy 2026/));
    expect(screen.getByRole('menuitemradio', { name: 'Poista vaihe' })).toHaveAttribute('aria-checked', 'true');
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'Selvittely' }));
    expect(cell(/Laiterekisteri, syksy 2026, selvittely/)).toHaveFocus();
    expect(screen.getByText('Laiterekisteri, Syksy 2026: selvittely')).toHaveAttribute('aria-live', 'polite');
    const state = store.state.getState();
    expect(state.status === 'ready' && state.actions.get(2)?.phases).toEqual({ '2026H2': 'investigation' });
    await saved();
  });

  it('says that a change is being saved until it is', async () => {
    const { store } = await renderTimeline({ actions });
    act(() => store.edits.edit(2, { phases: { '2027H1': 'continuous' } }));
    expect(cell(/Laiterekisteri, kevät 2027/)).toHaveAccessibleName(/jatkuva toiminta, tallennetaan$/);
    expect(cell(/Laiterekisteri, syksy 2027/)).toHaveAccessibleName(/ei vaihetta$/);
    await saved();
    expect(cell(/Laiterekisteri, kevät 2027/)).toHaveAccessibleName(/jatkuva toiminta$/);
  });

  it('redraws only the row that was edited', async () => {
    const { store } = await renderTimeline({ actions });
    const other = cell(/Sähköinen arkistointi, syksy 2026/);
    const observer = new MutationObserver(() => undefined);
    observer.observe(other.closest('tr') as Node, { subtree: true, childList: true, attributes: true });
    act(() => store.edits.edit(2, { phases: { '2027H1': 'continuous' } }));
    expect(observer.takeRecords()).toEqual([]);
    await saved();
  });
});

describe('on a narrow screen', () => {
  it('makes a card of each action, with its half-years as a list', async () => {
    await renderTimeline({ ...asReader, width: 320 });
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    const card = screen.getByText('Sähköinen arkistointi').closest('article') as HTMLElement;
    expect(within(card).getByText('Koko kaupunki · Hallintojohtaja')).toBeVisible();
    expect(
      within(card)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
    ).toEqual([
      'Kevät 2025 ei vaihetta',
      'Syksy 2025 ei vaihetta',
      'Kevät 2026 Selvittely',
      'Syksy 2026nyt Käyttöönottosähköinen lupa-arkisto',
      'Kevät 2027 Käyttöönotto',
      'Syksy 2027 ei vaihetta'
    ]);
  });

  it('can still be edited', async () => {
    await renderTimeline({ actions, width: 320 });
    await userEvent.click(screen.getByRole('button', { name: 'Laiterekisteri, syksy 2026, ei vaihetta' }));
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'Käyttöönotto' }));
    expect(screen.getByRole('button', { name: /Laiterekisteri, syksy 2026, käyttöönotto/ })).toHaveFocus();
  });

  it('has nothing that axe complains about', async () => {
    const { container } = await renderTimeline({ actions, width: 320 });
    expect((await axe(container)).violations).toEqual([]);
  });
});

describe('a plan that can no longer be read', () => {
  it('keeps its rows standing until the view takes them away', async () => {
    const { store } = await renderTimeline(asReader);
    act(() => store.state.setState({ status: 'failed', fault: { kind: 'offline', detail: '' } }, true));
    expect(screen.getByText('Laiterekisteri')).toBeVisible();
  });
});
