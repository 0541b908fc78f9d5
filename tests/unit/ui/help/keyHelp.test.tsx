/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { anAction } from '../../../builders/anAction';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { renderApp } from '../renderApp';

async function openHelp(canAdd: boolean): Promise<HTMLElement> {
  const repository = new InMemoryPlanRepository(new Map([[1, anAction({ id: 1 })]]), {
    rights: { canEdit: true, canAdd, canDelete: true, canManageList: false }
  });
  await renderApp({ repository });
  await userEvent.click(screen.getByRole('button', { name: 'Pikanäppäimet' }));
  return screen.findByRole('dialog', { name: 'Aikajanan pikanäppäimet' });
}

describe('the help on keys', () => {
  afterEach(() => jest.restoreAllMocks());

  it('tells the keys by the phases’ own words, without faults of accessibility', async () => {
    const dialog = await openHelp(true);
    expect(within(dialog).getByText('S, K tai J')).toBeInTheDocument();
    expect(within(dialog).getByText('Insert')).toBeInTheDocument();
    expect((await axe(dialog)).violations).toEqual([]);
  });

  it('leaves out what the person may not do', async () => {
    const dialog = await openHelp(false);
    expect(within(dialog).queryByText('Insert')).not.toBeInTheDocument();
  });

  it('names the keys as they are on the keyboard', async () => {
    const names = (dialog: HTMLElement): readonly (string | null)[] =>
      within(dialog)
        .getAllByRole('term')
        .map((term) => term.textContent);
    expect(names(await openHelp(true))).toEqual([
      'Nuolet, Home, End',
      'S, K tai J',
      'Delete',
      'M',
      'Enter, välilyönti',
      'Vaihto + nuolet',
      'Ctrl + C, Ctrl + X, Ctrl + V',
      'F2',
      'Insert',
      'Alt + ↑, Alt + ↓',
      'Vaihto + välilyönti',
      'Ctrl + Z, Ctrl + Y',
      'Esc'
    ]);
    cleanup();
    jest.spyOn(navigator, 'platform', 'get').mockReturnValue('MacIntel');
    expect(names(await openHelp(true))).toEqual([
      'Nuolet, Home, End',
      'S, K tai J',
      '⌫',
      'M',
      '↩, välilyönti',
      '⇧ nuolet',
      '⌘C, ⌘X, ⌘V',
      'F2',
      '⌥↑, ⌥↓',
      '⇧ välilyönti',
      '⌘Z, ⇧⌘Z',
      'Esc'
    ]);
  });

  it('gives the focus back when it is closed', async () => {
    await openHelp(true);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Pikanäppäimet' })).toHaveFocus();
  });
});
