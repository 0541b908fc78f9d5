import type { Locator, Page } from '@playwright/test';
import { findViolations } from './findViolations';
import type { RoadmapPage } from './pages/RoadmapPage';
import { expect, test } from './workbench';

const goal = 'Digiosaamisen vahvistaminen';
const group = 'Tekoälyosaaminen';

function heading(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** Opens the dialog on the heading that has the focus, writes another name and saves it with Enter. */
async function renameFocused({ page }: RoadmapPage, name: string): Promise<void> {
  await page.keyboard.press('F2');
  await expect(page.getByLabel('Nimi', { exact: true })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}

test.beforeEach(({ roadmap }) => roadmap.openWholePlan());

test('a group and a goal are renamed by keyboard, and stay so', async ({ roadmap, page }) => {
  await heading(page, group).focus();
  await page.keyboard.press('F2');
  await expect(page.getByRole('dialog', { name: 'Nimeä kokonaisuus uudelleen' })).toContainText(
    'Nimi vaihtuu 2 toimenpiteessä.'
  );
  await page.keyboard.press('Escape');
  await expect(heading(page, group)).toBeFocused();
  await renameFocused(roadmap, 'Tekoäly arjessa');
  await expect(heading(page, 'Tekoäly arjessa')).toBeFocused();
  await expect(roadmap.saved).toBeVisible();

  await page.keyboard.press('Control+Home');
  await expect(heading(page, `Tavoite 1: ${goal}`)).toBeFocused();
  await renameFocused(roadmap, 'Digitaidot kuntoon');
  await expect(heading(page, 'Tavoite 1: Digitaidot kuntoon')).toBeFocused();
  await expect(roadmap.saved).toBeVisible();

  await page.reload();
  await expect(heading(page, 'Tavoite 1: Digitaidot kuntoon')).toBeVisible();
  await expect(heading(page, 'Tekoäly arjessa')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Tavoite \d/ })).toHaveCount(3);
});

test('the choice is in the form, and taking the step back takes both back', async ({ roadmap, page, workbench }) => {
  await heading(page, `Tavoite 1: ${goal}`).focus();
  await renameFocused(roadmap, 'Digitaidot kuntoon');
  await expect(heading(page, 'Tavoite 1: Digitaidot kuntoon')).toBeFocused();
  await expect(roadmap.saved).toBeVisible();
  const form = await page.context().newPage();
  await form.goto('/sites/intra/Lists/Toimenpiteet/EditForm.aspx?ID=1');
  await expect(form.getByLabel('Tavoite')).toHaveValue('Digitaidot kuntoon');
  await expect(form.getByLabel('Tavoite').locator('option')).not.toContainText([goal]);

  await page.keyboard.press('Control+z');
  await expect(heading(page, `Tavoite 1: ${goal}`)).toBeVisible();
  await expect(roadmap.saved).toBeVisible();
  await form.reload();
  await expect(form.getByLabel('Tavoite')).toHaveValue(goal);
  const rows = (await workbench.requests()).filter(({ method }) => method === 'MERGE' || method === 'POST');
  expect(rows.every(({ status }) => status < 300)).toBe(true);
});

test('the plan that is read again after a renaming keeps focus, scroll and unsaved edits', async ({
  roadmap,
  page,
  workbench
}) => {
  await heading(page, `Tavoite 1: ${goal}`).focus();
  await renameFocused(roadmap, 'Digitaidot kuntoon');
  await expect(roadmap.saved).toBeVisible();
  const cell = roadmap.cell('Vuosikello käyttöön.*, kevät 2026');
  await cell.scrollIntoViewIfNeeded();
  await cell.focus();
  const top = (await cell.boundingBox())?.y;
  await workbench.disturb({ match: 'items\\(', method: 'MERGE', status: 503, times: 40 });
  await page.keyboard.press('Delete');
  // The plan looks for changes at most every five seconds.
  await expect(async () => {
    const reading = page.waitForResponse((response) => response.url().endsWith('$batch'), { timeout: 1_000 });
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await reading;
  }).toPass({ timeout: 20_000 });
  await expect(cell).toHaveAccessibleName(/ei vaihetta/);
  await expect(cell).toBeFocused();
  expect(Math.abs(((await cell.boundingBox())?.y ?? 0) - (top ?? 0))).toBeLessThan(80);
  await workbench.calm();
  await expect(roadmap.saved).toBeVisible({ timeout: 20_000 });
});

test('what keeps a goal from its name is told, and what was written stays', async ({ roadmap, page, workbench }) => {
  await heading(page, `Tavoite 1: ${goal}`).focus();
  await workbench.disturb({ match: 'fields', method: 'MERGE', drop: 'after', times: 1 });
  await page.keyboard.press('F2');
  const dialog = page.getByRole('dialog', { name: 'Nimeä tavoite uudelleen' });
  await dialog.getByLabel('Nimi', { exact: true }).fill('Digitaidot kuntoon');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('yritä uudelleen');
  await expect(dialog.getByLabel('Nimi', { exact: true })).toHaveValue('Digitaidot kuntoon');
  await dialog.getByRole('button', { name: 'Tallenna' }).click();
  await expect(heading(page, 'Tavoite 1: Digitaidot kuntoon')).toBeFocused();
  await expect(roadmap.saved).toBeVisible();
});

test('a new action is made where it belongs, by pointer and by Insert', async ({ roadmap, page }) => {
  const panel = page.getByRole('dialog', { name: 'Uusi toimenpide' });
  await heading(page, group).hover();
  await page.getByRole('button', { name: `Lisää toimenpide: ${group}` }).click();
  await expect(panel.getByLabel('Tavoite', { exact: true })).toHaveValue(goal);
  await expect(panel.getByLabel('Kokonaisuus')).toHaveValue(group);
  await panel.getByLabel('Toimenpide', { exact: true }).fill('Tekoälykahvila');
  await panel.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByRole('rowheader', { name: /^Tekoälykahvila/ })).toBeVisible();

  await roadmap.cell('Tekoälykahvila, kevät 2026').focus();
  await page.keyboard.press('Insert');
  await panel.getByLabel('Toimenpide', { exact: true }).fill('Tekoälykahvilan jatko');
  await panel.getByRole('button', { name: 'Tallenna' }).click();
  const titles = page.getByRole('rowheader', { name: /^Tekoälykahvila/ });
  await expect(titles).toHaveCount(2);
  await page.reload();
  await expect(titles).toHaveCount(2);
  await expect(titles.nth(1)).toContainText('Tekoälykahvilan jatko');
});

for (const place of ['theme=light', 'theme=dark', 'background=strong']) {
  test(`the dialog is accessible with ${place}`, async ({ roadmap, page }) => {
    await roadmap.openPlan(place);
    await heading(page, group).focus();
    await page.keyboard.press('F2');
    await page.getByLabel('Nimi', { exact: true }).fill('');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Kirjoita nimi.')).toBeVisible();
    expect(await findViolations(page, 'dialog')).toEqual([]);
  });
}

test.describe('as an editor', () => {
  test.use({ user: 'editor' });

  test('groups are renamed and goals are not', async ({ roadmap, page }) => {
    await expect(page.getByRole('button', { name: `Nimeä uudelleen: ${goal}` })).toHaveCount(0);
    await heading(page, `Tavoite 1: ${goal}`).focus();
    await page.keyboard.press('F2');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await heading(page, group).focus();
    await renameFocused(roadmap, 'Tekoäly arjessa');
    await expect(heading(page, 'Tekoäly arjessa')).toBeFocused();
    await expect(roadmap.saved).toBeVisible();
  });
});

test.describe('as a reader', () => {
  test.use({ user: 'reader' });

  test('headings have nothing to do but to open and to close', async ({ page }) => {
    await expect(page.getByRole('button', { name: /^(Lisää toimenpide|Nimeä uudelleen)/ })).toHaveCount(0);
  });
});
