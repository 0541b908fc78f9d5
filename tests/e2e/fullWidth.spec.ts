import { expect, test } from './workbench';

interface Edges {
  readonly left: number;
  readonly right: number;
}

for (const { width, margin } of [
  { width: 1400, margin: 32 },
  { width: 768, margin: 32 },
  { width: 375, margin: 16 },
  { width: 320, margin: 16 }
]) {
  test(`in full width the plan keeps a margin of its own at both sides: ${width}`, async ({ realPage, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await realPage.open('section=full');
    const heading = page.getByRole('heading', { level: 2 });
    await heading.waitFor();
    const region: Edges = await realPage.region.evaluate((element) => {
      const { left } = element.getBoundingClientRect();
      return { left, right: left + element.clientWidth };
    });
    expect(((await heading.boundingBox())?.x ?? 0) - region.left).toBe(margin);
    const group = page.getByRole('button', { name: 'Osaamiskartoitus', exact: true });
    await group.waitFor();
    // The band behind the group runs to the edges; a page wider than its window would scroll sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0
    );
    const ends = (await page.locator('[data-row-key]').first().boundingBox()) ?? { x: 0, width: 0 };
    expect([ends.x - region.left, region.right - ends.x - ends.width]).toEqual([margin, margin]);
  });
}

for (const query of ['section=one', 'section=two', 'section=three']) {
  test(`where the page leaves room, no more is added: ${query}`, async ({ realPage, page }) => {
    await realPage.open(query);
    const heading = page.getByRole('heading', { level: 2, name: /Toimenpiteet/ });
    await heading.waitFor();
    const part = await page.locator('[data-web-part]').boundingBox();
    expect((await heading.boundingBox())?.x).toBe(part?.x);
  });
}
