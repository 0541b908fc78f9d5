import type { Locator } from '@playwright/test';
import type { RoadmapPage } from './pages/RoadmapPage';
import { expect, test } from './workbench';

const archive = 'Sähköinen arkistointi';
const half = (name: string): string => `${archive}, ${name}`;

/** Opens a row's panel and goes on to one of SharePoint's own pages for it. */
async function goTo({ page }: RoadmapPage, link: string, title = archive): Promise<void> {
  await page.getByRole('button', { name: `Avaa tiedot: ${title}`, exact: true }).click();
  await page.getByRole('dialog', { name: title }).getByRole('link', { name: link }).click();
}

/** Saves the form, which leads back to the timeline. */
async function saveForm({ page, plan }: RoadmapPage): Promise<void> {
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.waitForURL(/SitePages\/Tiekartta\.aspx/);
  await plan.waitFor();
  // The address leads back to the panel that the form was opened from.
  if (page.url().includes('tk.open=')) {
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
  }
}

/** The row of an action, with all that stands in it. */
function rowOf({ page }: RoadmapPage, title: string): Locator {
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: `Avaa tiedot: ${title}`, exact: true }) });
}

test.beforeEach(({ roadmap }) => roadmap.openWholePlan());

test('what is chosen, cleared and written in the form is in the timeline on coming back', async ({ roadmap, page }) => {
  await goTo(roadmap, 'Avaa SharePointissa');
  await page.getByRole('combobox', { name: /Kevät 2025/ }).selectOption('');
  await page.getByRole('combobox', { name: /Kevät 2026/ }).selectOption('Jatkuva toiminta');
  await page.getByLabel('Merkinnät aikajanalla').fill('');
  await page.getByLabel('Lisätietoa').fill('Ensimmäinen rivi\nToinen rivi');
  const department = page.getByRole('group', { name: 'Hallintokunta' });
  await department.getByRole('checkbox', { name: 'Koko kaupunki' }).uncheck();
  await department.getByLabel('Oma arvo').fill('Kirjastopalvelut');
  await saveForm(roadmap);

  await expect(roadmap.cell(half('kevät 2025'))).toHaveAccessibleName(half('kevät 2025, ei vaihetta'));
  await expect(roadmap.cell(half('kevät 2026'))).toHaveAccessibleName(half('kevät 2026, jatkuva toiminta'));
  await expect(roadmap.cell(half('syksy 2026'))).toHaveAccessibleName(half('syksy 2026, käyttöönotto'));
  await expect(rowOf(roadmap, archive)).toContainText('Kirjastopalvelut');
  await expect(rowOf(roadmap, archive)).toContainText(/Ensimmäinen rivi\s+Toinen rivi/);
  await expect(page.getByText(/korjatta/)).toHaveCount(0);
});

test('a group of one’s own that is written in the form is a heading in the timeline', async ({ roadmap, page }) => {
  await goTo(roadmap, 'Avaa SharePointissa');
  await page.getByRole('combobox', { name: 'Kokonaisuus' }).selectOption('Oma arvo…');
  await page.getByRole('textbox', { name: 'Kokonaisuus: oma arvo' }).fill('Arkistot ja rekisterit');
  await saveForm(roadmap);
  await expect(page.getByRole('rowheader', { name: /Arkistot ja rekisterit/ })).toBeVisible();
  await expect(roadmap.cell(half('kevät 2026'))).toBeVisible();
});

test('notes in the spellings that people use are read, and those that cannot be are shown and reported', async ({
  roadmap,
  page
}) => {
  await goTo(roadmap, 'Avaa SharePointissa');
  await page
    .getByLabel('Merkinnät aikajanalla')
    .fill(
      [
        '- Syky 2026: uusi arkisto',
        'K27 – koulutukset',
        '2027 syksy = käyttöön kaikilla',
        'Talvi 2031: liian kaukana',
        'Syksy 2035: sarakkeen takana',
        'kysy vielä arkistonhoitajalta'
      ].join('\n')
    );
  await saveForm(roadmap);

  await expect(roadmap.cell(half('syksy 2026'))).toHaveAccessibleName(
    half('syksy 2026, käyttöönotto, merkintä: uusi arkisto')
  );
  await expect(roadmap.cell(half('kevät 2027'))).toHaveAccessibleName(/merkintä: koulutukset$/);
  await expect(roadmap.cell(half('syksy 2027'))).toHaveAccessibleName(/merkintä: käyttöön kaikilla$/);
  await expect(rowOf(roadmap, archive)).toContainText('kysy vielä arkistonhoitajalta');

  await page.getByText(/^\d+ korjattavaa kohtaa/).click();
  for (const problem of [
    'Merkinnästä ”Talvi 2031: liian kaukana” puuttuu puolivuosi.',
    'Merkinnästä ”kysy vielä arkistonhoitajalta” puuttuu puolivuosi.',
    'Merkintä ”sarakkeen takana” on puolivuodelle Syksy 2035'
  ]) {
    await expect(page.getByText(problem)).toBeVisible();
  }

  await page
    .getByRole('link', { name: `Korjaa lomakkeella: ${archive}` })
    .first()
    .click();
  await page.getByLabel('Merkinnät aikajanalla').fill('Syksy 2026: uusi arkisto');
  await saveForm(roadmap);
  await expect(roadmap.cell(half('syksy 2026'))).toHaveAccessibleName(/merkintä: uusi arkisto$/);
  await expect(page.getByText(/korjatta/)).toHaveCount(0);
});

test('text pasted in several lines is kept whole', async ({ roadmap, workbench, page }) => {
  await goTo(roadmap, 'Avaa SharePointissa');
  await page.getByRole('textbox', { name: /^Toimenpide/ }).fill('Arkisto\r\nja rekisteri\t(2 osaa)');
  await page.getByLabel('Kuvaus').fill('1) suunnitelma\r\n\r\n2) hankinta');
  await saveForm(roadmap);
  const { Title } = await workbench.read('/items(20)?$select=Title');
  const title = String(Title).replace(/\s+/g, ' ');
  await expect(page.getByRole('rowheader', { name: new RegExp(title.slice(0, 12)) }).first()).toBeVisible();
  await expect(page.getByText(/1\) suunnitelma\s+2\) hankinta/)).toBeVisible();
  await expect(page.getByText(/korjatta/)).toHaveCount(0);
});

test('a phase and a goal that nobody knows are shown as they are and reported, and mended in the timeline', async ({
  roadmap,
  workbench,
  page
}) => {
  await workbench.change(20, { Phase_2026H1: 'Odottaa päätöstä', Goal: 'Vanha tavoite' });
  await page.reload();
  await expect(roadmap.cell(half('kevät 2026'))).toHaveAccessibleName(half('kevät 2026, Odottaa päätöstä'));
  await expect(roadmap.heading(/Vanha tavoite/)).toBeVisible();
  await page.getByText('2 korjattavaa kohtaa').click();
  await expect(
    page.getByText('Kevät 2026: vaihetta ”Odottaa päätöstä” ei ole sarakkeen vaihtoehdoissa.')
  ).toBeVisible();
  await expect(page.getByText('Tavoitetta ”Vanha tavoite” ei ole luettelon tavoitteissa.')).toBeVisible();

  await roadmap.cell(half('kevät 2026')).focus();
  await page.keyboard.press('k');
  await expect(roadmap.saved).toBeVisible();
  await expect(page.getByText('1 korjattava kohta')).toBeVisible();
  await expect(page.getByText(/Odottaa päätöstä/)).toHaveCount(0);
});

test('a form saved in another tab is in the timeline when the person is back', async ({ roadmap, page, context }) => {
  const form = await context.newPage();
  await form.goto('/sites/intra/Lists/Toimenpiteet/EditForm.aspx?ID=20');
  await form.getByRole('combobox', { name: /Kevät 2026/ }).selectOption('Selvittely');
  await form.getByRole('button', { name: 'Tallenna' }).click();
  await form.waitForURL(/AllItems/);
  await form.close();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(roadmap.cell(half('kevät 2026'))).toHaveAccessibleName(/selvittely/, { timeout: 15_000 });
  await expect(
    page.getByRole('status').filter({ hasText: `on juuri muuttanut toimenpidettä ”${archive}”` })
  ).toBeVisible();
});

test('the version history is that of the row, with what was changed in the timeline, and leads back', async ({
  roadmap,
  page
}) => {
  await roadmap.cell(half('kevät 2026')).focus();
  await page.keyboard.press('s');
  await expect(roadmap.saved).toBeVisible();
  await goTo(roadmap, 'Versiohistoria');
  await expect(roadmap.heading('Versiohistoria')).toBeVisible();
  await expect(page.getByRole('table', { name: archive })).toBeVisible();
  const newest = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '2.0' }) });
  await expect(newest).toContainText('Olli Omistaja');
  await expect(newest).toContainText('Selvittely');
  await page.getByRole('link', { name: 'Takaisin' }).click();
  await expect(roadmap.cell(half('kevät 2026'))).toHaveAccessibleName(/selvittely/);
});

test.describe('a reader', () => {
  test.use({ user: 'reader' });

  test('is led to the display form of the row, and back', async ({ roadmap, page }) => {
    await goTo(roadmap, 'Avaa SharePointissa');
    await expect(page).toHaveURL(/DispForm\.aspx\?ID=20\b/);
    await expect(roadmap.heading(archive)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Tallenna' })).toHaveCount(0);
    await page.goBack();
    await expect(roadmap.plan).toBeVisible();
  });
});
