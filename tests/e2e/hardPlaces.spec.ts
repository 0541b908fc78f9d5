import { alert, button, notFound } from './chunks';
import { expect, test } from './workbench';

const archive = 'Sähköinen arkistointi';

/** Places that are unkind in several ways at once: their query, the width of the window, and a button in their language. */
const places = [
  ['chrome=real&section=full&rootfont=62.5&locale=sv-FI&storage=blocked&styles=foreign', 1280, 'Ny åtgärd'],
  ['chrome=real&section=full&rootfont=200&locale=en-GB&theme=dark', 1280, 'New action'],
  ['chrome=real&section=three&rootfont=200&locale=fi&styles=foreign', 768, 'Uusi toimenpide'],
  ['chrome=real&section=full&rootfont=125&locale=de-DE&styles=foreign', 320, 'New action']
] as const;

for (const [query, width, newAction] of places) {
  test(`the plan has its letters, its language and no sideways scrolling: ${query}, ${width}`, async ({
    roadmap,
    realPage,
    page
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await roadmap.open(query);
    const add = button(page, newAction).first();
    await expect(add).toBeVisible();
    expect(await add.evaluate((element) => getComputedStyle(element).fontSize)).toBe('14px');
    expect(await realPage.region.evaluate((region) => region.scrollWidth - region.clientWidth)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  });
}

test('with two web parts and no storage, a part that is gone is told where it was asked for', async ({
  roadmap,
  page
}) => {
  await roadmap.open('chrome=real&storage=blocked&styles=foreign&parts=2');
  const open = button(page, `Avaa tiedot: ${archive}`);
  await expect(open).toHaveCount(2);
  await page.route(/\/chunk\.details_/, (route) => route.fulfill(notFound));
  await open.last().click();
  await expect(alert(page)).toHaveCount(1);
  await expect(alert(page)).toContainText('Tiekartta on päivitetty.');
  await expect(page.getByRole('grid')).toHaveCount(2);
});
