import { expect, test } from './workbench';

const languages = [
  { locale: 'fi-FI', spring: 'Kevät', action: 'Toimenpide', phase: 'Käyttöönotto', openList: 'Avaa luettelo' },
  { locale: 'sv-SE', spring: 'Vår', action: 'Åtgärd', phase: 'Ibruktagande', openList: 'Öppna listan' },
  { locale: 'en-US', spring: 'Spring', action: 'Action', phase: 'Deployment', openList: 'Open the list' }
];

for (const { locale, spring, action, phase, openList } of languages) {
  test(`speaks ${locale} when the page does`, async ({ roadmap, page }) => {
    await roadmap.openPlan(`locale=${locale}`);
    await expect(page.getByRole('columnheader', { name: spring }).first()).toBeVisible();
    await expect(page.getByRole('columnheader', { name: action }).first()).toBeVisible();
    await expect(page.getByText(phase).first()).toBeVisible();
    await expect(page.getByRole('link', { name: openList })).toBeVisible();
  });
}
