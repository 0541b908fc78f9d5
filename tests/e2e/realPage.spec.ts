import { expect, test } from './workbench';

test('a real page scrolls in its own region, under a command bar that sticks', async ({ realPage, page }) => {
  await realPage.openPlan();
  await realPage.region.evaluate((region) => region.scrollTo(0, 400));
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  const region = await realPage.region.boundingBox();
  const bar = await realPage.commandBar.boundingBox();
  expect(bar?.y).toBe(region?.y);
});

test('full width leaves a web part without any padding', async ({ realPage, page }) => {
  await realPage.openPlan('section=full');
  const region = await realPage.region.boundingBox();
  const part = await page.locator('[data-web-part]').boundingBox();
  expect(part?.x).toBe(region?.x);
});

test('moving to another page within the tab ends the web part, and coming back makes another', async ({
  realPage,
  roadmap,
  page
}) => {
  await realPage.openPlan();
  await page.evaluate(() => document.documentElement.setAttribute('data-visit', 'first'));
  await realPage.moveAway();
  await expect(page).toHaveURL(/Toinen\.aspx/);
  await expect(roadmap.plan).toHaveCount(0);
  await page.goBack();
  await expect(roadmap.plan).toBeVisible();
  await page.goForward();
  await expect(roadmap.heading('Toinen sivu')).toBeVisible();
  await realPage.comeBack();
  await expect(roadmap.plan).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-visit', 'first');
});

test('edit mode comes and goes while the web part runs', async ({ realPage, page }) => {
  await realPage.openPlan();
  const part = await page.locator('[data-web-part] > *').first().elementHandle();
  await realPage.edit();
  await page.getByRole('button', { name: 'Muokkaa ominaisuuksia' }).click();
  await page.getByRole('textbox', { name: 'Otsikko' }).fill('Uusi otsikko');
  await expect(page.getByRole('heading', { name: 'Uusi otsikko' })).toBeVisible();
  await realPage.stopEditing();
  await expect(page.getByRole('heading', { name: 'Uusi otsikko' })).toBeVisible();
  expect(await part?.evaluate((element) => element.isConnected)).toBe(true);

  await realPage.moveAway();
  await realPage.comeBack();
  await expect(page.getByRole('heading', { name: 'Uusi otsikko' })).toBeVisible();
});

test('the control zone takes keys in edit mode and leaves them alone in reading', async ({ realPage, page }) => {
  await realPage.openPlan();
  await page.getByRole('button', { name: /Tavoite 1/ }).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /Tavoite 1/ })).toBeFocused();

  await realPage.edit();
  await page.getByRole('button', { name: /Tavoite 1/ }).focus();
  await page.keyboard.press('Escape');
  await expect(realPage.zones).toBeFocused();
  await page.keyboard.press('Alt+F10');
  await expect(page.getByRole('button', { name: 'Muokkaa ominaisuuksia' })).toBeFocused();
  await page.getByRole('button', { name: /Tavoite 1/ }).focus();
  await page.keyboard.press('Alt+p');
  await expect(page.getByRole('complementary', { name: 'Ominaisuudet' })).toBeVisible();
});

test('Delete on the control zone itself takes the web part off the page', async ({ realPage, roadmap, page }) => {
  page.on('dialog', (dialog) => dialog.accept());
  await realPage.openPlan('mode=edit');
  await realPage.zones.focus();
  await page.keyboard.press('Delete');
  await expect(roadmap.plan).toHaveCount(0);
});

test('two web parts on a page have settings of their own', async ({ realPage, roadmap, page }) => {
  await realPage.open('parts=2&mode=edit');
  await expect(roadmap.plan).toHaveCount(2);
  await page.getByRole('button', { name: 'Muokkaa ominaisuuksia' }).nth(1).click();
  await page.getByRole('textbox', { name: 'Otsikko' }).fill('Toinen tiekartta');
  await expect(page.getByRole('heading', { name: 'Toinen tiekartta' })).toBeVisible();
  await realPage.stopEditing();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Toinen tiekartta' })).toHaveCount(1);
  await expect(page.getByRole('heading', { name: /Toimenpiteet/ })).toHaveCount(1);
});

test('a web part that has ended follows the page no longer', async ({ realPage, page }) => {
  await page.addInitScript(() => {
    const followed = new Map<unknown, number>();
    const add = (key: unknown, count: number): unknown => followed.set(key, (followed.get(key) ?? 0) + count);
    for (const [Observer, name] of [
      [ResizeObserver, 'size'],
      [MutationObserver, 'mutation']
    ] as const) {
      const { observe, disconnect } = Observer.prototype;
      const running = new Set<unknown>();
      Observer.prototype.observe = function (this: never, ...args: readonly unknown[]) {
        // The test's own driver watches the document.
        if (args[0] instanceof Element) {
          running.add(this);
          add(name, running.size - (followed.get(name) ?? 0));
        }
        return Reflect.apply(observe, this, args);
      };
      Observer.prototype.disconnect = function (this: never) {
        running.delete(this);
        add(name, running.size - (followed.get(name) ?? 0));
        return Reflect.apply(disconnect, this, []);
      };
    }
    for (const [method, count] of [
      ['addEventListener', 1],
      ['removeEventListener', -1]
    ] as const) {
      const original = window[method].bind(window);
      window[method] = (type: string, ...rest: unknown[]) => {
        if (['scroll', 'resize'].includes(type)) {
          add(type, count);
        }
        return Reflect.apply(original, window, [type, ...rest]);
      };
    }
    Object.assign(window, { followed });
  });
  const counts = (): Promise<unknown> =>
    page.evaluate(() => ('followed' in window && window.followed instanceof Map ? [...window.followed] : []));
  await realPage.openPlan();
  await realPage.moveAway();
  let first: unknown;
  const isSettled = async (): Promise<boolean> => {
    const before = first;
    first = await counts();
    return JSON.stringify(before) === JSON.stringify(first);
  };
  await expect.poll(isSettled, { intervals: [250] }).toBe(true);
  for (let visit = 0; visit < 2; visit++) {
    await realPage.comeBack();
    await realPage.region.evaluate((region) => region.scrollTo(0, 300));
    await realPage.moveAway();
  }
  expect(first).not.toEqual([]);
  // React ends what follows the page a moment after the elements are gone.
  await expect.poll(counts).toEqual(first);
});
