import { expect, test } from './workbench';

const spring2026 = 'Sähköinen arkistointi, kevät 2026';

test('the city sees its 90 actions as goal timelines, opened by one request', async ({ roadmap, workbench, page }) => {
  await workbench.forgetRequests();
  await roadmap.openPlan();
  for (const goal of [
    /Digiosaamisen vahvistaminen/,
    /Tiedon hyödyntämisen lisääminen/,
    /Saavutettavat ja laadukkaat/
  ]) {
    await expect(roadmap.heading(goal)).toBeVisible();
  }
  await expect(page.getByText('16 toimenpidettä')).toBeVisible();
  await expect(page.getByText('39 toimenpidettä')).toBeVisible();
  await expect(page.getByText('35 toimenpidettä')).toBeVisible();
  await expect(page.getByRole('rowheader').filter({ hasText: 'Sähköinen arkistointi' }).first()).toBeVisible();
  await expect(page.getByText('sähköinen lupa-arkisto')).toBeVisible();
  expect(
    (await workbench.requests()).map(({ method, url }) => `${method} ${new URL(url, 'http://x').pathname}`)
  ).toEqual(['POST /sites/intra/_api/$batch']);
});

test('says that the phases of the demo are examples: in the web part, the list and its forms', async ({
  roadmap,
  page
}) => {
  await roadmap.openPlan();
  await expect(page.getByText(/vaiheet on keksitty esittelyä varten/)).toBeVisible();
  await page.goto('/sites/intra/Lists/Toimenpiteet/AllItems.aspx');
  await expect(roadmap.heading(/esimerkkivaiheet/)).toBeVisible();
  await page.goto('/sites/intra/Lists/Toimenpiteet/EditForm.aspx?ID=20');
  await expect(page.getByText(/Esimerkki/).first()).toBeVisible();
});

test('a phase chosen by mouse shows at once, survives a reload and is in the list form', async ({
  roadmap,
  workbench,
  page
}) => {
  await roadmap.openPlan();
  await expect(roadmap.cell(spring2026)).toHaveAccessibleName(/käyttöönotto/);
  await workbench.forgetRequests();
  await roadmap.cell(spring2026).click();
  await roadmap.phase('Jatkuva toiminta').click();
  await expect(roadmap.cell(spring2026)).toHaveAccessibleName(/jatkuva toiminta/);
  await expect(roadmap.saved).toBeVisible();
  expect(await workbench.requests()).toMatchObject([{ method: 'POST', status: 204 }]);

  await page.reload();
  await expect(roadmap.cell(spring2026)).toHaveAccessibleName(/jatkuva toiminta/);

  await page.goto('/sites/intra/Lists/Toimenpiteet/EditForm.aspx?ID=20');
  await expect(page.getByRole('combobox', { name: /Kevät 2026/ })).toHaveValue('Jatkuva toiminta');
});

test('a phase chosen in the list form is in the timeline', async ({ roadmap, page }) => {
  await page.goto('/sites/intra/Lists/Toimenpiteet/EditForm.aspx?ID=20');
  await page.getByRole('combobox', { name: /Kevät 2026/ }).selectOption('Selvittely');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.waitForURL(/AllItems|DispForm/);
  await roadmap.openPlan();
  await expect(roadmap.cell(spring2026)).toHaveAccessibleName(/selvittely/);
});

test('the whole edit can be made by keyboard', async ({ roadmap, page }) => {
  await roadmap.openPlan();
  await roadmap.cell(spring2026).focus();
  await page.keyboard.press('Enter');
  await expect(roadmap.phase('Käyttöönotto')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(roadmap.cell(spring2026)).toHaveAccessibleName(/jatkuva toiminta/);
  await expect(roadmap.cell(spring2026)).toBeFocused();

  await page.keyboard.press('ArrowRight');
  await expect(roadmap.cell('Sähköinen arkistointi, syksy 2026')).toBeFocused();
  await expect(roadmap.cell('Sähköinen arkistointi, syksy 2026')).toHaveAccessibleName(
    'Sähköinen arkistointi, syksy 2026, käyttöönotto, merkintä: sähköinen lupa-arkisto'
  );
  await page.keyboard.press('s');
  await expect(roadmap.cell('Sähköinen arkistointi, syksy 2026')).toHaveAccessibleName(/selvittely/);
  await page.keyboard.press('Delete');
  await expect(roadmap.cell('Sähköinen arkistointi, syksy 2026')).toHaveAccessibleName(/ei vaihetta/);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(roadmap.cell('Sähköinen arkistointi, syksy 2026')).toBeFocused();
  await expect(roadmap.saved).toBeVisible();
  await page.reload();
  await expect(roadmap.cell('Sähköinen arkistointi, syksy 2026')).toHaveAccessibleName(/ei vaihetta/);
});

test('goals and groups collapse, by mouse and by keyboard', async ({ roadmap, page }) => {
  await roadmap.openPlan();
  const goal = page.getByRole('button', { name: /Tavoite 2/ });
  await goal.click();
  await expect(goal).toHaveAttribute('aria-expanded', 'false');
  await expect(roadmap.cell(spring2026)).toHaveCount(0);
  await goal.focus();
  await page.keyboard.press('Enter');
  await expect(roadmap.cell(spring2026)).toBeVisible();
});

test.describe('a reader', () => {
  test.use({ user: 'reader' });

  test('sees the plan as a table and no way to edit it', async ({ roadmap, page }) => {
    await roadmap.openPlan();
    await expect(page.getByRole('grid')).toHaveCount(0);
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Sähköinen arkistointi/ }) });
    const cell = row.getByRole('cell', { name: /Käyttöönotto/i }).first();
    await expect(cell).toBeVisible();
    await cell.click();
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(page.getByText(/Vaihda vaihe/)).toHaveCount(0);
  });
});

test.describe('an editor', () => {
  test.use({ user: 'editor' });

  test('edits phases, and is not offered to mend the list', async ({ roadmap, page }) => {
    await roadmap.openPlan();
    await roadmap.cell(spring2026).click();
    await roadmap.phase('Selvittely').click();
    await expect(roadmap.saved).toBeVisible();
    await expect(page.getByRole('button', { name: 'Lisää puuttuvat sarakkeet' })).toHaveCount(0);
  });
});
