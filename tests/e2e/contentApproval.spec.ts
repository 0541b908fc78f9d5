import type { Browser, Page } from '@playwright/test';
import { findViolations } from './findViolations';
import { expect, test } from './workbench';

const archive = 'Sähköinen arkistointi';
const awaiting = 'Toimenpide odottaa hyväksyntää.';
const rejected = 'Toimenpide on hylätty sisällön hyväksynnässä.';

test.use({ user: 'editor' });

test.beforeEach(async ({ workbench }) => {
  await workbench.write('', { EnableModeration: true }, { 'x-http-method': 'MERGE', 'if-match': '*' });
});

/** The list's form of the archive's row, as its owner has it open in a browser of their own. */
async function ownersForm(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL });
  await context.addCookies([{ name: 'workbench-user', value: 'owner', url: baseURL ?? '' }]);
  const form = await context.newPage();
  await form.goto('/sites/intra/Lists/Toimenpiteet/DispForm.aspx?ID=20');
  return form;
}

/** Comes back to the page until the plan has asked for changes, which it does every few seconds at most. */
function comeBack(page: Page, seen: () => Promise<void>): Promise<void> {
  return expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await seen();
  }).toPass({ timeout: 20_000 });
}

test('an edit makes its row wait, and what the owner decides in the list’s form reaches the open plan', async ({
  roadmap,
  page,
  browser,
  baseURL
}) => {
  await roadmap.openPlan();
  await expect(page.getByText(/^Luettelossa on käytössä sisällön hyväksyntä/)).toBeVisible();
  await expect(page.getByText(awaiting)).toHaveCount(0);
  await roadmap.cell(`${archive}, kevät 2026`).focus();
  await page.keyboard.press('s');
  await expect(roadmap.saved).toBeVisible();
  await page.getByText('Hyväksymättömiä toimenpiteitä: 1').click();
  await expect(page.getByText(awaiting)).toBeVisible();
  expect(await findViolations(page, 'details')).toEqual([]);

  const form = await ownersForm(browser, baseURL);
  await expect(form.getByText('Odottaa', { exact: true })).toBeVisible();
  await form.getByRole('button', { name: 'Hylkää' }).click();
  await expect(form.getByText('Hylätty', { exact: true })).toBeVisible();
  await comeBack(page, () => expect(page.getByText(rejected)).toBeVisible({ timeout: 1000 }));

  await form.getByRole('button', { name: 'Hyväksy', exact: true }).click();
  await expect(form.getByText('Hyväksytty', { exact: true })).toBeVisible();
  await comeBack(page, () => expect(page.getByText(rejected)).toHaveCount(0, { timeout: 1000 }));
  await expect(page.getByText(/Hyväksymättömiä|korjatta/)).toHaveCount(0);
  await form.context().close();
});

test('those who may not approve are not offered it in the list’s form', async ({ page }) => {
  await page.goto('/sites/intra/Lists/Toimenpiteet/DispForm.aspx?ID=20');
  await expect(page.getByText('Hyväksynnän tila')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hyväksy' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Hylkää' })).toHaveCount(0);
});
