/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { goalKeyOf } from '../../../../src/domain/timeline/timelineRows';
import { anAction } from '../../../builders/anAction';
import { renderTimeline } from './renderTimeline';

const actions = [
  anAction({ id: 1, title: 'Arkisto', goal: 'Tieto' }),
  anAction({ id: 2, title: 'Rekisteri', goal: 'Tieto' }),
  anAction({ id: 3, title: 'Koulutus', goal: 'Taito' })
];

const shown = (): readonly string[] =>
  screen.getAllByRole('rowheader').flatMap(({ textContent }) => textContent?.match(/Arkisto|Rekisteri|Koulutus/) ?? []);

describe('a timeline with a view that is there before it', () => {
  it('has the goals closed that the view has closed', async () => {
    await renderTimeline({ actions, view: { collapsed: [goalKeyOf('Tieto'), goalKeyOf('Poissa')] } });
    expect(shown()).toEqual(['Koulutus']);
    await userEvent.click(screen.getByRole('button', { name: /Tieto/, expanded: false }));
    expect(shown()).toEqual(['Arkisto', 'Rekisteri', 'Koulutus']);
  });

  it('opens the details of the opened action, and closes them', async () => {
    await renderTimeline({ actions, view: { opened: { kind: 'action', id: 2 } } });
    const panel = await screen.findByRole('dialog', {}, { timeout: 5000 });
    expect(within(panel).getByRole('heading', { name: 'Rekisteri' })).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('selects rows in that mode', async () => {
    await renderTimeline({ actions, view: { mode: 'selectRows' } });
    expect(await screen.findByRole('checkbox', { name: 'Valitse: Arkisto' })).not.toBeChecked();
    expect(screen.getByRole('button', { name: 'Valitse rivejä', pressed: true })).toBeInTheDocument();
  });

  it('shows the rows that the filter leaves, and does not select rows for a reader', async () => {
    await renderTimeline({
      actions,
      plan: { rights: { canEdit: false, canAdd: false, canDelete: false, canManageList: false } },
      view: {
        mode: 'selectRows',
        filter: { text: '', terms: [{ kind: 'goal', names: ['tieto'] }] }
      }
    });
    expect(shown()).toEqual(['Arkisto', 'Rekisteri']);
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });
});
