import type { Page } from '@playwright/test';
import type { RoadmapPage } from './pages/RoadmapPage';
import { button } from './chunks';
import { expect, test } from './workbench';

/** What shows of an element, but for the size of the page around it, which foreign rules change too. */
const properties = [
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'line-height', 'letter-spacing', 'text-transform'],
  ...['text-align', 'text-decoration-line', 'text-indent', 'white-space', 'color', 'background-color', 'fill'],
  ...['border-top', 'border-inline-start', 'border-bottom', 'border-collapse', 'border-radius', 'outline-style'],
  ...['padding-top', 'padding-bottom', 'padding-left', 'margin-top', 'margin-bottom', 'margin-right'],
  ...['box-sizing', 'display', 'float', 'position', 'vertical-align', 'list-style-type', 'min-width', 'opacity']
];

interface Look {
  readonly element: string;
  readonly styles: Readonly<Record<string, string>>;
}

/** How every element of the web part looks, and what stands before and after it. */
async function looks(page: Page): Promise<readonly Look[]> {
  return page.evaluate((names) => {
    const root = document.querySelector('section[data-colors]');
    const elements = root ? [root, ...root.querySelectorAll('*:not(svg *)')] : [];
    return elements.flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const computed = getComputedStyle(element, part);
        if (part && computed.content === 'none') {
          return [];
        }
        const styles = Object.fromEntries(names.map((name) => [name, computed.getPropertyValue(name)]));
        return [{ element: `${element.outerHTML.slice(0, 120)} ${part ?? ''}`, styles }];
      })
    );
  }, properties);
}

/** What looks otherwise once the page's rules for plain elements are gone. */
async function differences(page: Page): Promise<readonly string[]> {
  const legend = page.getByRole('list', { name: 'Vaiheet' });
  if ((await legend.count()) > 0) {
    // The counts come a moment after the plan.
    await expect(legend.getByRole('button').last()).toHaveText(/\d/);
  }
  await page.addStyleTag({ content: '* { transition: none !important; animation: none !important; }' });
  const foreign = await looks(page);
  await page.locator('link[href$="foreign.css"]').evaluate((link: HTMLLinkElement) => {
    link.disabled = true;
  });
  const own = await looks(page);
  expect(foreign.length).toBeGreaterThan(5);
  expect(own).toHaveLength(foreign.length);
  return own.flatMap(({ element, styles }, index) =>
    properties
      .filter((name) => styles[name] !== foreign[index]?.styles[name])
      .map((name) => `${element} ${name}: ${styles[name]}, not ${foreign[index]?.styles[name]}`)
  );
}

const views: Readonly<Record<string, (roadmap: RoadmapPage) => Promise<void>>> = {
  plan: async ({ page }) => {
    await expect(page.getByRole('columnheader', { name: /^Kevät/ }).first()).toBeVisible();
    // The rules for what is pointed at are the page's as well.
    await button(page, /^Tavoite 1/).hover();
  },
  'details of an action': async ({ page }) => {
    await button(page, 'Avaa tiedot: Sähköinen arkistointi').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Sulje', exact: true }).last().hover();
  },
  'dialog for many rows': async ({ page }) => {
    await button(page, 'Valitse rivejä').click();
    await page
      .getByRole('checkbox', { name: /^Valitse: / })
      .first()
      .click();
    await button(page, 'Muuta…').click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'help with the keys': async ({ page }) => {
    await button(page, 'Pikanäppäimet').click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'menu of phases': async (roadmap) => {
    await roadmap.cell('Sähköinen arkistointi, kevät 2026').click();
    await expect(roadmap.page.getByRole('menu')).toBeVisible();
  },
  'round of confirmation': async ({ page }) => {
    await button(page, /^Vahvistamatta/).click();
    await expect(page.getByRole('region', { name: /^Vahvistuskierros/ })).toBeVisible();
    // The rows of the bar have moved under the pointer.
    await page.mouse.move(0, 0);
  }
};

for (const [name, open] of Object.entries(views)) {
  test(`${name}: looks the same among a page's rules for plain elements`, async ({ roadmap, page }) => {
    await roadmap.openWholePlan('styles=foreign');
    await open(roadmap);
    expect(await differences(page)).toEqual([]);
  });
}

test('the cards of a phone look the same on a real page with such rules, in dark', async ({ roadmap, page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await roadmap.open('styles=foreign&chrome=real&theme=dark');
  await expect(page.getByRole('article').first()).toBeVisible();
  expect(await differences(page)).toEqual([]);
});

test('the question for the address of a list looks the same among such rules', async ({ page }) => {
  await page.goto('/teams/personal?styles=foreign');
  await expect(page.getByRole('button', { name: 'Avaa', exact: true })).toBeVisible();
  expect(await differences(page)).toEqual([]);
});
