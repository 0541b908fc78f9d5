/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
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

  it('gives the focus back when it is closed', async () => {
    await openHelp(true);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Pikanäppäimet' })).toHaveFocus();
  });
});
