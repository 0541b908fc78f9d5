/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type PlanFault, PlanFaultError } from '../../../../src/application/PlanFault';
import { anAction } from '../../../builders/anAction';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { renderApp } from '../renderApp';

jest.setTimeout(20_000);

describe('a list that can no longer be read', () => {
  it.each<readonly [PlanFault, RegExp]>([
    [{ kind: 'notFound', what: 'list', detail: '404' }, /^Luetteloa ei enää löydy.*viimeksi luettelossa/],
    [{ kind: 'forbidden', detail: '403' }, /^Luetteloa ei voi enää lukea: käyttöoikeutesi/]
  ])('is told as such next to the plan, and read again when asked (%o)', async (fault, words) => {
    const repository = new InMemoryPlanRepository(
      new Map([[1, anAction({ id: 1, title: 'Arkisto', goal: 'Tieto' })]]),
      {
        goals: ['Tieto']
      }
    );
    await renderApp({ repository });
    const { open, changesSince } = repository;
    repository.changesSince = () => Promise.resolve({ kind: 'tooOld' });
    repository.open = () => Promise.reject(new PlanFaultError(fault));
    await act(async () => {
      window.dispatchEvent(new Event('focus'));
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(words);
    expect(screen.getAllByText('Arkisto').length).toBeGreaterThan(0);
    repository.open = open.bind(repository);
    repository.changesSince = changesSince.bind(repository);
    await userEvent.click(within(alert).getByRole('button', { name: 'Lue uudelleen' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});
