import { expect, test } from './workbench';

const words = {
  fi: { spring: 'Kevät', action: 'Toimenpide', phase: 'Käyttöönotto', openList: 'Avaa luettelo' },
  sv: { spring: 'Vår', action: 'Åtgärd', phase: 'Ibruktagande', openList: 'Öppna listan' },
  en: { spring: 'Spring', action: 'Action', phase: 'Deployment', openList: 'Open the list' }
} as const;

const cultures = [
  ['fi-FI', 'fi'],
  ['fi', 'fi'],
  ['sv-SE', 'sv'],
  ['sv-FI', 'sv'],
  ['SV-fi', 'sv'],
  ['sv', 'sv'],
  ['en-US', 'en'],
  ['en-GB', 'en'],
  ['nb-NO', 'en'],
  ['da-DK', 'en'],
  ['de-DE', 'en'],
  ['fil-PH', 'en'],
  ['nonsense', 'en']
] as const;

for (const [culture, language] of cultures) {
  test(`is in ${language} for a person whose culture is ${culture}`, async ({ roadmap, page }) => {
    const { spring, action, phase, openList } = words[language];
    await roadmap.openPlan(`locale=${culture}`);
    await expect(page.getByRole('columnheader', { name: spring }).first()).toBeVisible();
    await expect(page.getByRole('columnheader', { name: action }).first()).toBeVisible();
    await expect(page.getByText(phase).first()).toBeVisible();
    const link = page.getByRole('link', { name: openList });
    await expect(link).toBeVisible();
    expect(await link.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(language);
  });
}
