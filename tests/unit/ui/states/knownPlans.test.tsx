/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { KnownPlan, RoadmapHost } from '../../../../src/ui/host/RoadmapHost';
import { renderApp } from '../renderApp';

const digi: KnownPlan = { title: 'Digiohjelma', url: '/sites/intra/Lists/Digi' };
const climate: KnownPlan = { title: 'Ilmasto-ohjelma', url: '/sites/intra/Lists/Ilmasto' };

function personalApp(host: Partial<RoadmapHost>): ReturnType<typeof renderApp> {
  return renderApp({ host: { listUrl: undefined, isPersonalApp: true, ...host } });
}

describe('the plans that are known in the personal app', () => {
  it('are those opened on the device, and those of the site that are not among them', async () => {
    await personalApp({
      recentPlans: () => [digi],
      loadSitePlans: async () => [{ ...digi, url: '/sites/INTRA/Lists/Digi' }, climate]
    });
    const onSite = await screen.findByRole('region', { name: 'Tämän sivuston toimenpideluettelot' });
    expect(within(onSite).getAllByRole('button')).toHaveLength(1);
    expect(within(onSite).getByRole('button', { name: /^Ilmasto-ohjelma/ })).toBeVisible();
    const recent = screen.getByRole('region', { name: 'Viimeksi avatut' });
    expect(within(recent).getByRole('button', { name: 'Digiohjelma /sites/intra/Lists/Digi' })).toBeVisible();
  });

  it('are opened with one press', async () => {
    const chooseList = jest.fn(() => true);
    await personalApp({ recentPlans: () => [digi], chooseList });
    await userEvent.click(screen.getByRole('button', { name: /^Digiohjelma/ }));
    expect(chooseList).toHaveBeenCalledWith(digi.url);
  });

  it('leave the field for an address where there are none', async () => {
    await personalApp({ recentPlans: () => [], loadSitePlans: () => Promise.resolve([]) });
    expect(screen.queryByRole('region', { name: 'Viimeksi avatut' })).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Luettelon osoite' })).toBeVisible();
  });
});

describe('a page without a list', () => {
  it('tells who may edit it to do so, and nobody else', async () => {
    const { unmount } = await renderApp({ host: { listUrl: undefined, mayEditPage: true } });
    expect(screen.getByText(/^Paina sivun yläreunassa Muokkaa/)).toBeVisible();
    unmount();
    await renderApp({ host: { listUrl: undefined, mayEditPage: false } });
    expect(screen.getByText(/^Sivun muokkaaja voi valita/)).toBeVisible();
  });
});
