/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAction } from '../../../builders/anAction';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { renderApp } from '../renderApp';

const springTime = '2026-03-01T08:00:00Z';
const autumnTime = '2026-10-01T08:00:00Z';

function aPlan(options: { readonly hasConfirmations?: boolean; readonly canEdit?: boolean } = {}): {
  readonly repository: InMemoryPlanRepository;
  readonly confirmed: () => readonly (string | undefined)[];
} {
  const { canEdit = true, hasConfirmations = true } = options;
  const actions = [
    anAction({ id: 1, title: 'Arkisto', goal: 'Tieto', responsible: ['Hallintojohtaja'], confirmedOn: springTime }),
    anAction({ id: 2, title: 'Rekisteri', goal: 'Tieto', responsible: ['Puutarhuri'], confirmedOn: autumnTime }),
    anAction({ id: 3, title: 'Koulutus', goal: 'Taito', responsible: ['Puutarhuri'] })
  ];
  const repository = new InMemoryPlanRepository(new Map(actions.map((action) => [action.id, action])), {
    goals: ['Tieto', 'Taito'],
    hasConfirmations,
    rights: { canEdit, canAdd: canEdit, canDelete: canEdit, canManageList: false }
  });
  return { repository, confirmed: () => [1, 2, 3].map((id) => repository.list.rows.get(id)?.confirmedOn) };
}

const rowNames = (): readonly string[] =>
  screen.getAllByRole('rowheader').flatMap(({ textContent }) => textContent?.match(/Arkisto|Rekisteri|Koulutus/) ?? []);

describe('rows that nobody has confirmed this half-year', () => {
  it('carry a mark for those who edit', async () => {
    await renderApp(aPlan());
    expect(screen.getAllByRole('img', { name: 'Vahvistamatta' })).toHaveLength(2);
    expect(within(screen.getByRole('rowheader', { name: /Rekisteri/ })).queryByRole('img')).not.toBeInTheDocument();
  });

  it.each([[{ canEdit: false }], [{ hasConfirmations: false }]])('carry none with %j', async (options) => {
    await renderApp(aPlan(options));
    expect(screen.queryByRole('img', { name: 'Vahvistamatta' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /vahvist/i })).not.toBeInTheDocument();
  });

  it('are not spoken of where there are no rows', async () => {
    await renderApp({
      repository: new InMemoryPlanRepository(new Map(), { goals: ['Tieto'], hasConfirmations: true })
    });
    expect(screen.queryByRole('button', { name: /vahvist/i })).not.toBeInTheDocument();
  });

  it('lose it when they are edited', async () => {
    const user = userEvent.setup();
    await renderApp(aPlan());
    await user.click(screen.getByRole('gridcell', { name: /^Arkisto, syksy 2026/ }));
    await user.keyboard('{Escape}k');
    expect(screen.getByRole('button', { name: 'Vahvistamatta: 1' })).toBeInTheDocument();
    expect(screen.getAllByRole('img', { name: 'Vahvistamatta' })).toHaveLength(1);
  });
});

describe('the round of confirmations', () => {
  it('shows the rows that are left, everybody’s or one party’s, and all rows again in the end', async () => {
    const user = userEvent.setup();
    await renderApp(aPlan());
    await user.click(screen.getByRole('button', { name: 'Vahvistamatta: 2' }));
    const panel = await screen.findByRole('region', { name: 'Vahvistuskierros: Syksy 2026' });
    expect(within(panel).getByText(/^Toimenpiteistä on vahvistamatta 2 \(yhteensä 3\)/)).toBeInTheDocument();
    await waitFor(() => expect(rowNames()).toEqual(['Arkisto', 'Koulutus']));

    await user.click(within(panel).getByRole('button', { name: 'Puutarhuri 1/2' }));
    await waitFor(() => expect(rowNames()).toEqual(['Koulutus']));
    expect(await screen.findByText('Näkyvissä 1 toimenpidettä, kaikkiaan 3.')).toBeInTheDocument();

    await user.click(within(panel).getByRole('button', { name: 'Sulje ja näytä kaikki' }));
    await waitFor(() => expect(rowNames()).toEqual(['Arkisto', 'Rekisteri', 'Koulutus']));
  });

  it('confirms the rows in sight in one step, which can be taken back', async () => {
    const user = userEvent.setup();
    const { repository, confirmed } = aPlan();
    await renderApp({ repository });
    await user.click(screen.getByRole('button', { name: 'Vahvistamatta: 2' }));
    await user.click(await screen.findByRole('button', { name: 'Vahvista näkyvät toimenpiteet (2)' }));
    await waitFor(() => expect(confirmed().every((time) => time !== undefined && time >= autumnTime)).toBe(true));
    expect(screen.getByRole('button', { name: 'Kaikki vahvistettu' })).toBeInTheDocument();
    expect(rowNames()).toEqual(['Arkisto', 'Koulutus']);

    await user.click(screen.getByRole('button', { name: 'Kumoa' }));
    await waitFor(() => expect(confirmed()).toEqual([springTime, autumnTime, undefined]));
  });

  it('shows a row that is made in the middle of it', async () => {
    const user = userEvent.setup();
    await renderApp(aPlan());
    await user.click(screen.getByRole('button', { name: 'Vahvistamatta: 2' }));
    await waitFor(() => expect(rowNames()).toEqual(['Arkisto', 'Koulutus']));
    await user.click(screen.getByRole('button', { name: 'Uusi toimenpide' }));
    await user.type(await screen.findByRole('textbox', { name: /^Toimenpide/ }), 'Rekisteri 2');
    await user.selectOptions(screen.getByRole('combobox', { name: /^Tavoite/ }), 'Tieto');
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(screen.getByRole('rowheader', { name: /Rekisteri 2/ })).toBeInTheDocument());
  });
});
