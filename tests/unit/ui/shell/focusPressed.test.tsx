/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Action } from '../../../../src/domain/plan/Action';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { anAction } from '../../../builders/anAction';
import { renderApp } from '../renderApp';

const archive = anAction({ id: 1, title: 'Sähköinen arkistointi', goal: 'Tieto' });

async function openPlan(): Promise<void> {
  const rows = new Map<number, Action>([[archive.id, archive]]);
  await renderApp({ repository: new InMemoryPlanRepository(rows, { goals: ['Tieto'] }) });
}

// A bare click event moves no focus, as a press of a button in Safari.
describe('a button pressed in a browser that does not give it the focus', () => {
  it('has the focus back when what it opened is closed', async () => {
    await openPlan();
    const button = screen.getByRole('button', { name: 'Uusi toimenpide' });
    fireEvent.click(button);
    const dialog = await screen.findByRole('dialog', { name: 'Uusi toimenpide' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Sulje' }));
    await waitFor(() => expect(button).toHaveFocus());
  });

  it('lets the keys of the web part be heard', async () => {
    await openPlan();
    const mode = screen.getByRole('button', { name: 'Valitse rivejä' });
    fireEvent.click(mode);
    const box = await screen.findByRole('checkbox', { name: 'Valitse: Sähköinen arkistointi' });
    fireEvent.click(box);
    expect(box).toHaveFocus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    await waitFor(() => expect(mode).toHaveAttribute('aria-pressed', 'false'));
  });
});
