import type { Page } from '@playwright/test';
import { retryAtOnce } from './retryAtOnce';
import { expect, test } from './workbench';

const cell = 'Sähköinen arkistointi, kevät 2026';
const row = 20;
const writes = { match: '/items\\(20\\)', method: 'POST', drop: true } as const;
const waiting = 'Tallentamatta: 1 (ei verkkoyhteyttä, yritetään uudelleen)';
const next = '0.2.0';

/** Whether the browser would ask before the page is left: it does when a handler prevents the event. */
function asksBeforeLeaving(page: Page): Promise<boolean> {
  return page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
}

/** The entry scripts of the bundle in the tab, by the folder that they came from. */
function loadedBundles(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLScriptElement>('script[src*="tiekartta-roadmap-web-part"]')]
      .map(({ src }) => new URL(src).pathname.split('/')[2] ?? '')
      .sort()
  );
}

for (const storage of ['kept', 'blocked']) {
  test(`an edit that one version of the bundle could not save is taken over by the next in the tab (storage ${storage})`, async ({
    realPage,
    roadmap,
    page,
    workbench
  }) => {
    await realPage.openPlan(`storage=${storage}`);
    const writesBefore = await workbench.writesOf(row);
    await workbench.disturb(writes);
    await roadmap.cell(cell).click();
    await roadmap.phase('Jatkuva toiminta').click();
    await expect(page.getByText(waiting)).toBeVisible();

    await realPage.moveAway();
    await realPage.comeBack(next);
    expect(await loadedBundles(page)).toEqual(['bundle', `bundle@${next}`]);
    await expect(roadmap.cell(cell)).toHaveAccessibleName(/jatkuva toiminta/);
    await expect(page.getByText(waiting)).toBeVisible();
    await expect(roadmap.saved).toHaveCount(0);
    await expect(page.getByText(/viimeksi tallentamatta/)).toHaveCount(0);
    expect(await asksBeforeLeaving(page)).toBe(true);

    // And back: a page that is still of the old version.
    await realPage.moveAway();
    await realPage.comeBack();
    await expect(page.getByText(waiting)).toBeVisible();
    await expect(roadmap.saved).toHaveCount(0);

    await workbench.calm();
    await retryAtOnce(page);
    await expect(roadmap.saved).toBeVisible();
    expect(await asksBeforeLeaving(page)).toBe(false);
    expect(await workbench.writesOf(row)).toBe(writesBefore + 1);
    await page.reload();
    await expect(roadmap.cell(cell)).toHaveAccessibleName(/jatkuva toiminta/);
    await expect(page.getByText(/viimeksi tallentamatta/)).toHaveCount(0);
  });
}

test('a draft that was open in one version of the bundle is offered by the next', async ({ realPage, page }) => {
  await realPage.openPlan('storage=blocked');
  await realPage.moveAway();
  await realPage.comeBack();
  await page.getByRole('button', { name: 'Avaa tiedot: Sähköinen arkistointi', exact: true }).click();
  await page.getByRole('dialog', { name: 'Sähköinen arkistointi' }).getByLabel('Kuvaus').fill('kesken');
  // Out of the panel, and out of the page.
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goBack();
  await page.getByRole('heading', { name: 'Toinen sivu' }).waitFor();
  await realPage.comeBack(next);
  await page.getByRole('button', { name: 'Jatka muokkausta' }).click();
  await expect(page.getByRole('dialog', { name: 'Sähköinen arkistointi' }).getByLabel('Kuvaus')).toHaveValue('kesken');
});
