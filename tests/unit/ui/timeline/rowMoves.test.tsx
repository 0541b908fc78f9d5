/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { anAction } from '../../../builders/anAction';
import { readerRights, renderTimeline } from './renderTimeline';

const actions = [
  anAction({ id: 1, title: 'Arkistointi', goal: 'Tieto', order: 10 }),
  anAction({ id: 2, title: 'Laiterekisteri', goal: 'Tieto', group: 'Rekisterit', order: 20 }),
  anAction({ id: 3, title: 'Asukasrekisteri', goal: 'Tieto', group: 'Rekisterit', order: 30 }),
  anAction({ id: 4, title: 'Chat-palvelu', goal: 'Palvelut', order: 10 })
];
const cell = (name: string): HTMLElement => screen.getByRole('gridcell', { name: new RegExp(`^${name}`) });
/** The titles of the rows, top down. */
const titles = (): readonly string[] =>
  screen
    .getAllByRole('gridcell', { name: /, kevät 2025,/ })
    .map((row) => row.getAttribute('aria-label')?.split(',')[0] ?? '');
const focusedName = (): string => document.activeElement?.getAttribute('aria-label') ?? '';

/** The code for moving comes with the first focus; a press of a key waits for it. */
async function pressAlt(keys: UserEvent, key: 'ArrowUp' | 'ArrowDown', heard: string): Promise<void> {
  await keys.keyboard(`{Alt>}{${key}}{/Alt}`);
  await waitFor(() => expect(screen.getByText(heard, { normalizer: (text) => text.trim() })).toBeInTheDocument());
}

describe('moving rows with the keyboard', () => {
  it('moves the row past its neighbour; the focus stays in the cell, and the place is told', async () => {
    const keys = userEvent.setup();
    const { store } = await renderTimeline({ actions });
    const editMany = jest.spyOn(store.edits, 'editMany');
    act(() => cell('Laiterekisteri, syksy 2025').focus());
    await pressAlt(keys, 'ArrowDown', 'Siirretty. Rekisterit, paikka 2/2.');
    expect(titles()).toEqual(['Arkistointi', 'Asukasrekisteri', 'Laiterekisteri', 'Chat-palvelu']);
    expect(editMany.mock.calls).toEqual([[[{ id: 2, edit: { order: 40 } }]]]);
    expect(focusedName()).toBe('Laiterekisteri, syksy 2025, ei vaihetta');
    expect(screen.getByText('Siirretty. Rekisterit, paikka 2/2.')).toHaveAttribute('aria-live', 'polite');
  });

  it('takes the row and the focus to another goal, and undoing brings both back', async () => {
    const keys = userEvent.setup();
    const { store } = await renderTimeline({ actions });
    act(() => cell('Asukasrekisteri, kevät 2026').focus());
    await pressAlt(keys, 'ArrowDown', 'Siirretty. Palvelut, paikka 1/2.');
    expect(titles()).toEqual(['Arkistointi', 'Laiterekisteri', 'Asukasrekisteri', 'Chat-palvelu']);
    expect(cell('Asukasrekisteri, kevät 2026')).toHaveFocus();
    expect(screen.getByRole('grid').querySelectorAll('[tabindex="0"]')).toHaveLength(1);

    await act(() => store.undo.step('undo'));
    expect(cell('Asukasrekisteri, kevät 2026')).toHaveFocus();
    await pressAlt(keys, 'ArrowUp', 'Siirretty. Rekisterit, paikka 1/2.');
    expect(cell('Asukasrekisteri, kevät 2026')).toHaveFocus();
  });

  it('moves from the title too, and step by step through the plan', async () => {
    const keys = userEvent.setup();
    await renderTimeline({ actions });
    act(() => screen.getByRole('rowheader', { name: /Chat-palvelu/ }).focus());
    await pressAlt(keys, 'ArrowUp', 'Siirretty. Rekisterit, paikka 3/3.');
    await keys.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}');
    await waitFor(() => expect(screen.getByText('Siirretty. Tieto, paikka 2/2.')).toBeInTheDocument());
    expect(screen.getByRole('rowheader', { name: /Chat-palvelu/ })).toHaveFocus();
  });

  it('opens a closed group that the row comes to', async () => {
    const keys = userEvent.setup();
    await renderTimeline({ actions });
    await keys.click(screen.getByRole('button', { name: 'Rekisterit' }));
    act(() => cell('Arkistointi, kevät 2025').focus());
    await pressAlt(keys, 'ArrowDown', 'Siirretty. Rekisterit, paikka 1/3.');
    expect(cell('Arkistointi, kevät 2025')).toHaveFocus();
    expect(cell('Laiterekisteri, kevät 2025')).toBeInTheDocument();
  });

  it('says when the row can go no further, and writes nothing', async () => {
    const keys = userEvent.setup();
    const { store } = await renderTimeline({ actions });
    const editMany = jest.spyOn(store.edits, 'editMany');
    act(() => cell('Arkistointi, kevät 2025').focus());
    await pressAlt(keys, 'ArrowUp', 'Toimenpide on jo ensimmäisenä.');
    act(() => cell('Chat-palvelu, kevät 2025').focus());
    await pressAlt(keys, 'ArrowDown', 'Toimenpide on jo viimeisenä.');
    expect(editMany).not.toHaveBeenCalled();
    expect(screen.getByRole('grid')).toHaveAttribute('aria-keyshortcuts', 'Alt+ArrowUp Alt+ArrowDown');
  });

  it('is not there for those who only read', async () => {
    const { store, container } = await renderTimeline({
      actions,
      plan: { rights: readerRights }
    });
    const editMany = jest.spyOn(store.edits, 'editMany');
    fireEvent.keyDown(screen.getByText('Chat-palvelu'), { key: 'ArrowUp', altKey: true });
    await Promise.resolve();
    expect(editMany).not.toHaveBeenCalled();
    expect(container.querySelector('[data-row-handle]')).toBeNull();
  });
});
