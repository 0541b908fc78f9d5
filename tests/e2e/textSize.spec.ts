import type { Locator, Page } from '@playwright/test';
import { expect, test } from './workbench';

function fontSize(element: Locator): Promise<string> {
  return element.evaluate((node) => getComputedStyle(node).fontSize);
}

/** Sets the text that the person has chosen in the browser, in CSS pixels; a page that is opened afterwards has it. */
async function setOwnText(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
}

const title = (page: Page): Locator => page.getByRole('rowheader', { name: /^Henkilökunnan yleisen/ });

for (const percent of ['62.5', '100', '125', '200']) {
  test(`the page's font size for its root element changes nothing: ${percent} %`, async ({
    realPage,
    roadmap,
    page
  }) => {
    await realPage.openPlan(`rootfont=${percent}`);
    expect(await fontSize(title(page))).toBe('14px');
    expect((await page.locator('thead').boundingBox())?.height).toBe(51);

    await roadmap.cell('Sähköinen arkistointi, kevät 2026').click();
    expect(await fontSize(roadmap.phase('Käyttöönotto'))).toBe('14px');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Uusi toimenpide' }).first().click();
    const dialog = page.getByRole('dialog');
    expect(await fontSize(dialog.getByRole('textbox').first())).toBe('14px');
    expect((await dialog.boundingBox())?.width).toBeCloseTo(608, 1);
  });
}

for (const query of ['', 'rootfont=62.5']) {
  test(`text follows what the person has chosen in the browser, 200 %: ${query || 'a plain page'}`, async ({
    realPage,
    page
  }) => {
    await setOwnText(page, 32);
    await realPage.openPlan(query);
    await expect.poll(() => fontSize(title(page))).toBe('28px');
    // The layout gives way to the letters, and nothing has to be scrolled sideways.
    await expect(page.getByRole('columnheader', { name: 'Hallintokunta' })).toHaveCount(0);
    expect(await realPage.region.evaluate((region) => region.scrollWidth - region.clientWidth)).toBe(0);
  });
}

test('a narrow window with enlarged text has cards', async ({ realPage, page }) => {
  await setOwnText(page, 32);
  await page.setViewportSize({ width: 768, height: 900 });
  await realPage.open('rootfont=62.5');
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.getByRole('grid')).toHaveCount(0);
});

test('the question for the address of a list fits a phone at 200 %, its refusal as well', async ({ page }) => {
  await setOwnText(page, 32);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/teams/personal');
  const field = page.getByRole('textbox', { name: 'Luettelon osoite' });
  await field.fill(`/:l:/s/intra/${'abc'.repeat(40)}?e=abc`);
  await page.getByRole('button', { name: 'Avaa', exact: true }).click();
  for (const element of [field, page.getByRole('alert'), page.getByRole('heading', { name: /^Toimenpideluetteloa/ })]) {
    const box = await element.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  }
  expect(await field.evaluate((node) => getComputedStyle(node).fontSize)).toBe('28px');
});

test('rows of a long plan are as high as their enlarged texts', async ({ workbench, realPage, page }) => {
  await workbench.seed(1_000);
  await setOwnText(page, 24);
  await realPage.openPlan('rootfont=62.5');
  await page.locator('[data-index]').first().waitFor();
  await page.mouse.move(700, 600);
  for (let step = 0; step < 6; step++) {
    await page.mouse.wheel(0, 1_500);
    await expect
      .poll(() =>
        page.evaluate(() =>
          [0.4, 0.7].every((share) =>
            document
              .elementFromPoint(400, window.innerHeight * share)
              ?.closest('[data-row-key]')
              ?.textContent?.trim()
          )
        )
      )
      .toBe(true);
  }
});
