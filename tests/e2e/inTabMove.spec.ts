import type { Page } from '@playwright/test';
import { retryAtOnce } from './retryAtOnce';
import { expect, test } from './workbench';

const cell = 'Sähköinen arkistointi, kevät 2026';
const writes = { match: '/items\\(20\\)', method: 'POST', drop: true } as const;

/** Whether the browser would ask before the page is left: it does when a handler prevents the event. */
function asksBeforeLeaving(page: Page): Promise<boolean> {
  return page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
}

/** Names of the product's Web Locks that are held or waited for. */
function heldLocks(page: Page): Promise<readonly (string | undefined)[]> {
  return page.evaluate(async () => {
    const { held = [], pending = [] } = await navigator.locks.query();
    return [...held, ...pending].map(({ name }) => name).filter((name) => name?.startsWith('tiekartta'));
  });
}

test('an edit that cannot be saved stays through a move between pages, leaving asks, and it is saved later', async ({
  realPage,
  roadmap,
  page,
  workbench
}) => {
  await realPage.openPlan();
  await workbench.disturb(writes);
  await roadmap.cell(cell).click();
  await roadmap.phase('Jatkuva toiminta').click();
  await expect(page.getByText('Tallentamatta: 1 (ei verkkoyhteyttä, yritetään uudelleen)')).toBeVisible();

  await realPage.moveAway();
  expect(await asksBeforeLeaving(page)).toBe(true);
  await realPage.comeBack();
  await expect(roadmap.cell(cell)).toHaveAccessibleName(/jatkuva toiminta/);
  await expect(page.getByText('Tallentamatta: 1 (ei verkkoyhteyttä, yritetään uudelleen)')).toBeVisible();
  await expect(page.getByText(/viimeksi tallentamatta/)).toHaveCount(0);
  expect(await asksBeforeLeaving(page)).toBe(true);

  await workbench.calm();
  await retryAtOnce(page);
  await expect(roadmap.saved).toBeVisible();
  expect(await asksBeforeLeaving(page)).toBe(false);
  await page.reload();
  await expect(roadmap.cell(cell)).toHaveAccessibleName(/jatkuva toiminta/);
});

test('an edit goes on being saved on the other page', async ({ realPage, roadmap, page, workbench }) => {
  await realPage.openPlan();
  await workbench.disturb(writes);
  await roadmap.cell(cell).click();
  await roadmap.phase('Jatkuva toiminta').click();
  await expect(page.getByText(/^Tallentamatta: 1/)).toBeVisible();
  await realPage.moveAway();
  await workbench.calm();
  await expect.poll(() => asksBeforeLeaving(page), { timeout: 20_000 }).toBe(false);
  await realPage.comeBack();
  await expect(roadmap.cell(cell)).toHaveAccessibleName(/jatkuva toiminta/);
  // The step can still be taken back: it is the same plan in the same tab.
  await page.getByRole('button', { name: 'Kumoa' }).click();
  await expect(roadmap.cell(cell)).not.toHaveAccessibleName(/jatkuva toiminta/);
});

test('a web part that is gone holds no lock and asks for nothing', async ({ realPage, page, workbench }) => {
  await realPage.openPlan();
  expect(await heldLocks(page)).toHaveLength(1);
  await realPage.moveAway();
  await expect.poll(() => heldLocks(page)).toEqual([]);
  await workbench.forgetRequests();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  expect(await workbench.requests()).toEqual([]);
});

test('two web parts over one list are one plan: an edit shows in both, is saved once and meets no conflict', async ({
  realPage,
  page,
  roadmap
}) => {
  await realPage.open('parts=2');
  await expect(roadmap.plan).toHaveCount(2);
  const [one, two] = [realPage.zones.nth(0), realPage.zones.nth(1)];
  const cellIn = (zone: typeof one): ReturnType<typeof one.getByRole> =>
    zone.getByRole('gridcell', { name: new RegExp(`^${cell}`) });
  await cellIn(one).click();
  await page.getByRole('menuitemradio', { name: 'Jatkuva toiminta' }).click();
  await expect(cellIn(two)).toHaveAccessibleName(/jatkuva toiminta/);
  await cellIn(two).click();
  await page.getByRole('menuitemradio', { name: 'Käyttöönotto' }).click();
  await expect(cellIn(one)).toHaveAccessibleName(/käyttöönotto/);
  // Both show it; the one with the focus says it.
  await expect(roadmap.saved).toHaveCount(1);
  await expect(two.getByRole('status').filter({ hasText: 'Kaikki muutokset on tallennettu' })).toBeVisible();
  await expect(one.getByText('Kaikki muutokset on tallennettu')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await heldLocks(page)).toHaveLength(1);

  await cellIn(two).focus();
  await page.keyboard.press('Control+z');
  await expect(cellIn(one)).toHaveAccessibleName(/jatkuva toiminta/);
});
