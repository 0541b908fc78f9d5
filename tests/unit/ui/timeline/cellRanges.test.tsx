/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PlanStore } from '../../../../src/application/PlanStore';
import { anAction } from '../../../builders/anAction';
import { readerRights, renderTimeline } from './renderTimeline';

const actions = [
  anAction({ id: 1, title: 'Arkistointi', goal: 'Tieto', phases: { '2025H1': 'investigation' } }),
  anAction({ id: 2, title: 'Laiterekisteri', goal: 'Tieto', group: 'Rekisterit', order: 20 }),
  anAction({ id: 3, title: 'Chat-palvelu', goal: 'Palvelut', order: 30 })
];
const cell = (name: string): HTMLElement => screen.getByRole('gridcell', { name: new RegExp(name) });
const selected = (): readonly string[] =>
  screen.queryAllByRole('gridcell', { selected: true }).map((element) => element.getAttribute('aria-label') ?? '');
const focus = (name: string): void => act(() => cell(name).focus());

interface Clipboard {
  readonly types: readonly string[];
  readonly getData: (type: string) => string;
  readonly setData: (type: string, text: string) => void;
  readonly data: Map<string, string>;
}

function clipboardOf(text?: string, html?: string): Clipboard {
  const data = new Map(text === undefined ? [] : [['text/plain', text]]);
  if (html !== undefined) {
    data.set('text/html', html);
  }
  return {
    data,
    get types() {
      return [...data.keys()];
    },
    getData: (type) => data.get(type) ?? '',
    setData: (type, value) => {
      data.set(type, value);
    }
  };
}

/** The code for the clipboard comes with the first focus; until then an event changes nothing. */
async function fireWhenReady(type: 'copy' | 'cut' | 'paste', clipboardData: Clipboard): Promise<void> {
  await waitFor(() => {
    const event = createEvent[type](document.body, { clipboardData });
    fireEvent(document.body, event);
    expect(event.defaultPrevented).toBe(true);
  });
}

describe('a run of cells in the grid', () => {
  it('is selected with Shift and arrows, over headings, and told', async () => {
    const keys = userEvent.setup();
    await renderTimeline({ actions });
    expect(screen.getByRole('grid')).toHaveAttribute('aria-multiselectable', 'true');
    focus('Arkistointi, kevät 2025');
    await keys.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    expect(selected()).toEqual([
      'Arkistointi, kevät 2025, selvittely',
      'Arkistointi, syksy 2025, ei vaihetta',
      'Laiterekisteri, kevät 2025, ei vaihetta',
      'Laiterekisteri, syksy 2025, ei vaihetta'
    ]);
    expect(screen.getByText('4 ruutua valittu', { selector: '[aria-live]' })).toHaveAttribute('aria-live', 'polite');
    expect(cell('Laiterekisteri, syksy 2025')).toHaveFocus();
    await keys.keyboard('{Shift>}{ArrowUp}{ArrowLeft}{/Shift}');
    expect(selected()).toEqual(['Arkistointi, kevät 2025, selvittely']);
    expect(screen.getByText('1 ruutu valittu')).toBeInTheDocument();
  });

  it('is left with Escape or a plain arrow', async () => {
    const keys = userEvent.setup();
    await renderTimeline({ actions });
    focus('Arkistointi, kevät 2025');
    await keys.keyboard('{Shift>}{ArrowRight}{/Shift}{Escape}');
    expect(selected()).toEqual([]);
    expect(screen.getByText('Valinta tyhjennetty')).toBeInTheDocument();
    await keys.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(selected()).toHaveLength(2);
    await keys.keyboard('{ArrowRight}');
    expect(selected()).toEqual([]);
  });

  it('gets a phase with one key, as one step to undo', async () => {
    const keys = userEvent.setup();
    const { store } = await renderTimeline({ actions });
    const editMany = jest.spyOn(store.edits, 'editMany');
    focus('Arkistointi, kevät 2025');
    await keys.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}k');
    expect(editMany).toHaveBeenCalledTimes(1);
    expect(selected()).toHaveLength(4);
    selected().forEach((name) => expect(name).toMatch(/käyttöönotto/));
    expect(screen.getByText('4 ruutua: Käyttöönotto')).toBeInTheDocument();

    await act(() => store.undo.step('undo'));
    expect(cell('Arkistointi, kevät 2025')).toHaveAccessibleName(/selvittely/);
    expect(cell('Laiterekisteri, syksy 2025')).toHaveAccessibleName(/ei vaihetta/);
  });

  it('gets a phase from the menu', async () => {
    const keys = userEvent.setup();
    await renderTimeline({ actions });
    focus('Arkistointi, kevät 2025');
    await keys.keyboard('{Shift>}{ArrowRight}{/Shift}{Enter}');
    expect(screen.getByRole('menu', { name: 'Valitse vaihe: 2 ruutua' })).toBeInTheDocument();
    screen.getAllByRole('menuitemradio').forEach((item) => expect(item).toHaveAttribute('aria-checked', 'false'));
    await keys.keyboard('j');
    expect(cell('Arkistointi, kevät 2025')).toHaveAccessibleName(/jatkuva toiminta/);
    expect(cell('Arkistointi, syksy 2025')).toHaveAccessibleName(/jatkuva toiminta/);
    await keys.keyboard('{Delete}');
    expect(cell('Arkistointi, kevät 2025')).toHaveAccessibleName(/ei vaihetta/);
  });

  it('is selected with Shift and a click, which opens no menu', async () => {
    const keys = userEvent.setup();
    await renderTimeline({ actions });
    focus('Arkistointi, syksy 2025');
    await keys.keyboard('{Shift>}');
    await keys.click(cell('Chat-palvelu, kevät 2026'));
    await keys.keyboard('{/Shift}');
    expect(selected()).toHaveLength(6);
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    await keys.click(cell('Chat-palvelu, syksy 2027'));
    expect(selected()).toEqual([]);
    expect(screen.getByRole('menu', { name: /Chat-palvelu/ })).toBeInTheDocument();
  });

  it('is not there any more when a row of its corner is closed', async () => {
    const keys = userEvent.setup();
    await renderTimeline({ actions });
    focus('Arkistointi, kevät 2025');
    await keys.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(selected()).toHaveLength(2);
    await keys.click(screen.getByRole('button', { name: 'Rekisterit' }));
    expect(selected()).toEqual([]);
  });
});

describe('the clipboard in the grid', () => {
  it('copies the selection as text and as a table, and cuts', async () => {
    const keys = userEvent.setup();
    const { store } = await renderTimeline({ actions });
    focus('Arkistointi, kevät 2025');
    await keys.keyboard('{Shift>}{ArrowRight}{/Shift}');
    const copied = clipboardOf();
    await fireWhenReady('copy', copied);
    expect(copied.data.get('text/plain')).toBe('Selvittely\t\r\n');
    expect(copied.data.get('text/html')).toContain('<td>Selvittely</td><td></td>');
    expect(screen.getByText('Kopioitu: 2 ruutua')).toBeInTheDocument();

    await act(() => fireWhenReady('cut', clipboardOf()));
    expect(cell('Arkistointi, kevät 2025')).toHaveAccessibleName(/ei vaihetta/);
    await act(() => store.undo.step('undo'));
    expect(cell('Arkistointi, kevät 2025')).toHaveAccessibleName(/selvittely/);
  });

  it('pastes from the focused cell on, and says what did not fit', async () => {
    const { store } = await renderTimeline({ actions });
    const editMany = jest.spyOn(store.edits, 'editMany');
    focus('Laiterekisteri, kevät 2027');
    await act(() => fireWhenReady('paste', clipboardOf('Selvittely\tk\tUtredning\r\n\tJatkuva toiminta\t\r\n')));
    expect(editMany).toHaveBeenCalledTimes(1);
    expect(selected()).toEqual([
      'Laiterekisteri, kevät 2027, selvittely',
      'Laiterekisteri, syksy 2027, käyttöönotto',
      'Chat-palvelu, kevät 2027, ei vaihetta',
      'Chat-palvelu, syksy 2027, jatkuva toiminta'
    ]);
    const said = screen.getAllByText('Liitetty: 4 ruutua. Aikajanan ulkopuolelle jäi ruutuja, joita ei liitetty: 2.');
    expect(said).toHaveLength(2);
  });

  it('refuses unknown texts, says so where it is seen and heard, and changes nothing', async () => {
    const keys = userEvent.setup();
    const { store } = await renderTimeline({ actions });
    const editMany = jest.spyOn(store.edits, 'editMany');
    focus('Arkistointi, syksy 2025');
    await act(() => fireWhenReady('paste', clipboardOf('Selvittely\tKesken\r\n')));
    const text = 'Mitään ei liitetty. Näitä tekstejä ei tunneta vaiheiksi: ”Kesken”.';
    expect(screen.getAllByText(text)).toHaveLength(2);
    expect(editMany).not.toHaveBeenCalled();
    await keys.click(screen.getByRole('button', { name: 'Sulje ilmoitus' }));
    expect(screen.getAllByText(text)).toHaveLength(1);
  });

  describe('holding cells without text', () => {
    const busy = anAction({
      id: 1,
      title: 'Arkistointi',
      phases: { '2025H1': 'investigation', '2026H1': 'continuous', '2026H2': 'continuous', '2027H1': 'continuous' }
    });
    const phasesOf = (store: PlanStore): unknown => {
      const state = store.state.getState();
      return state.status === 'ready' ? state.actions.get(1)?.phases : undefined;
    };

    it('spreads the text of merged cells over all of them', async () => {
      const { store } = await renderTimeline({ actions: [busy] });
      focus('Arkistointi, kevät 2026');
      const html = '<table><tr><td colspan="3">Selvittely</td></tr></table>';
      await act(() => fireWhenReady('paste', clipboardOf('Selvittely\t\t', html)));
      expect(phasesOf(store)).toMatchObject({
        '2026H1': 'investigation',
        '2026H2': 'investigation',
        '2027H1': 'investigation'
      });
      expect(screen.getByText('Liitetty: 3 ruutua')).toBeInTheDocument();
    });

    it('leaves alone what text alone does not tell, and says so', async () => {
      const { store } = await renderTimeline({ actions: [busy] });
      focus('Arkistointi, kevät 2026');
      await act(() => fireWhenReady('paste', clipboardOf('Selvittely\t\t')));
      expect(phasesOf(store)).toMatchObject({
        '2026H1': 'investigation',
        '2026H2': 'continuous',
        '2027H1': 'continuous'
      });
      expect(screen.getAllByText(/^Liitetty: 1 ruutu\. Ennalleen jäi: 2 ruutua\. .*Delete/)).toHaveLength(2);
    });

    it.each([
      ['without any text', '\t\t', undefined, /ei ole tekstiä\. .*Delete/],
      [
        'in colours that nobody knows',
        '\t\t',
        '<style>.xl65{background:#92D050}</style><table><tr><td class=xl65></td><td class=xl65></td><td class=xl65></td></tr></table>',
        /ei ole tekstiä, eikä niiden väreistä selvinnyt vaihe/
      ]
    ])('changes nothing when all are %s', async (_, text, html, message) => {
      const { store } = await renderTimeline({ actions: [busy] });
      const editMany = jest.spyOn(store.edits, 'editMany');
      focus('Arkistointi, kevät 2026');
      await act(() => fireWhenReady('paste', clipboardOf(text, html)));
      expect(screen.getAllByText(message)).toHaveLength(2);
      expect(editMany).not.toHaveBeenCalled();
    });

    it('reads a colour that stands with a word in the same clipboard, and leaves the others', async () => {
      const { store } = await renderTimeline({ actions: [busy] });
      focus('Arkistointi, kevät 2025');
      const html =
        '<table><tr><td bgcolor="#FFFF00">Selvittely</td><td bgcolor="#FFFF00"></td><td bgcolor="#92D050"></td><td></td></tr></table>';
      await act(() => fireWhenReady('paste', clipboardOf('Selvittely\t\t\t', html)));
      expect(phasesOf(store)).toEqual({
        '2025H1': 'investigation',
        '2025H2': 'investigation',
        '2026H1': 'continuous',
        '2027H1': 'continuous'
      });
      expect(
        screen.getAllByText(/^Liitetty: 2 ruutua\. Vaihe poistettu: 1 ruutu\. Ennalleen jäi: 1 ruutu\. .*väreistä/)
      ).toHaveLength(2);
    });

    it('empties with cells that are truly empty, shows how many, and takes it back', async () => {
      const { store } = await renderTimeline({ actions: [busy] });
      focus('Arkistointi, syksy 2025');
      const html = '<table><tr><td>Käyttöönotto</td><td></td><td>&nbsp;</td></tr></table>';
      await act(() => fireWhenReady('paste', clipboardOf('Käyttöönotto\t\t', html)));
      expect(phasesOf(store)).toEqual({ '2025H1': 'investigation', '2025H2': 'deployment', '2027H1': 'continuous' });
      expect(screen.getAllByText('Liitetty: 1 ruutu. Vaihe poistettu: 2 ruutua.')).toHaveLength(2);
      await act(() => store.undo.step('undo'));
      expect(phasesOf(store)).toEqual(busy.phases);
    });
  });

  it('is the page’s own outside the cells, and for readers', async () => {
    const keys = userEvent.setup();
    await renderTimeline({ actions });
    focus('Arkistointi, kevät 2025');
    await fireWhenReady('copy', clipboardOf());
    await keys.keyboard('{Control>}{Home}{/Control}');
    const event = createEvent.copy(document.body, { clipboardData: clipboardOf() });
    fireEvent(document.body, event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('has nothing to select in a reader’s table', async () => {
    await renderTimeline({ actions, plan: { rights: readerRights } });
    expect(screen.getByRole('table')).not.toHaveAttribute('aria-multiselectable');
  });
});
