import type { Locator } from '@playwright/test';
import {
  address,
  alert,
  builtChunks,
  button,
  notFound,
  partsOfTheirOwnKind,
  partsWithoutCommand,
  paste
} from './chunks';
import type { RoadmapPage } from './pages/RoadmapPage';
import { expect, test } from './workbench';

const archive = 'Sähköinen arkistointi';

/** Something that is loaded when it is first asked for. */
interface OnDemand {
  readonly chunk: string;
  /** Does what the code is needed for. */
  readonly ask: (roadmap: RoadmapPage) => Promise<void>;
  /** Seen when it worked. */
  readonly result: (roadmap: RoadmapPage) => Locator;
  /** Before it is asked for. */
  readonly prepare?: (roadmap: RoadmapPage) => Promise<void>;
}

async function selectRows({ page }: RoadmapPage): Promise<void> {
  await button(page, 'Valitse rivejä').click();
  await page
    .getByRole('checkbox', { name: /^Valitse: / })
    .first()
    .click();
}

const parts: readonly OnDemand[] = [
  {
    chunk: 'details',
    ask: ({ page }) => button(page, `Avaa tiedot: ${archive}`).click(),
    result: ({ page }) => page.getByRole('dialog', { name: archive })
  },
  {
    chunk: 'key-help',
    ask: ({ page }) => button(page, 'Pikanäppäimet').click(),
    result: ({ page }) => page.getByRole('dialog')
  },
  {
    chunk: 'rename',
    ask: async ({ page }) => {
      await button(page, /^Tavoite 1/).focus();
      await page.keyboard.press('F2');
    },
    result: ({ page }) => page.getByRole('dialog', { name: 'Nimeä tavoite uudelleen' })
  },
  {
    chunk: 'round',
    ask: ({ page }) => button(page, /^Vahvistamatta/).click(),
    result: ({ page }) => page.getByRole('region', { name: /^Vahvistuskierros/ })
  },
  {
    chunk: 'search',
    ask: ({ page }) => page.getByRole('searchbox', { name: 'Hae toimenpiteistä' }).fill('arkiston'),
    result: ({ page }) => page.locator('mark').first()
  },
  {
    chunk: 'filters',
    ask: ({ page }) => button(page, 'Suodata').click(),
    result: ({ page }) => page.getByRole('dialog', { name: 'Suodata toimenpiteitä' })
  },
  {
    chunk: 'row-selection',
    ask: ({ page }) => button(page, 'Valitse rivejä').click(),
    result: ({ page }) => page.getByRole('region', { name: 'Valitut rivit' })
  },
  {
    chunk: 'bulk-dialog',
    prepare: selectRows,
    ask: ({ page }) => button(page, 'Muuta…').click(),
    result: ({ page }) => page.getByRole('dialog')
  },
  {
    chunk: 'row-moves',
    ask: async (roadmap) => {
      await roadmap.cell(`${archive}, kevät 2026`).focus();
      await roadmap.page.keyboard.press('Alt+ArrowDown');
    },
    result: (roadmap) => roadmap.saved
  },
  {
    chunk: 'cell-clipboard',
    ask: async (roadmap) => {
      await roadmap.cell(`${archive}, kevät 2026`).focus();
      await paste(roadmap.page, 'Jatkuva toiminta');
    },
    result: (roadmap) => roadmap.page.getByRole('gridcell', { name: `${archive}, kevät 2026, jatkuva toiminta` })
  },
  {
    chunk: 'conflicts',
    prepare: async (roadmap) => {
      await roadmap.cell(`${archive}, kevät 2026`).focus();
      await roadmap.page.keyboard.press('s');
      await roadmap.page.getByText(/samaa kohtaa/).waitFor();
    },
    ask: ({ page }) => page.getByRole('button', { name: 'Valitse', exact: true }).click(),
    result: ({ page }) => page.getByRole('dialog')
  }
];

const signIn = { status: 200, contentType: 'text/html', body: '<!doctype html><title>Kirjaudu</title>' };

test('no part of the build is left out here', () => {
  const named = [...parts.map(({ chunk }) => chunk), ...partsOfTheirOwnKind, ...partsWithoutCommand];
  expect(named.sort()).toEqual(builtChunks());
});

for (const { chunk, prepare, ask, result } of parts) {
  test(`${chunk}: gone after an update or behind a page, then lost for a moment; the plan stays`, async ({
    roadmap,
    workbench,
    page
  }) => {
    await roadmap.openWholePlan();
    if (chunk === 'conflicts') {
      await workbench.change(20, { Phase_2026H1: 'Jatkuva toiminta' });
    }
    await prepare?.(roadmap);
    await page.route(address(chunk), (route) => route.fulfill(notFound));
    await ask(roadmap);
    await expect(alert(page)).toContainText('Tiekartta on päivitetty.');
    await expect(button(page, 'Lataa sivu uudelleen')).toBeVisible();
    await expect(result(roadmap)).toHaveCount(0);
    await expect(roadmap.plan).toBeVisible();
    await alert(page).getByText('Tiedot ylläpidolle').click();
    await expect(alert(page)).toContainText(new RegExp(`chunk\\.${chunk}_.*404`));
    await button(page, 'Sulje ilmoitus').last().click();
    await expect(alert(page)).toHaveCount(0);

    await page.unroute(address(chunk));
    await page.route(address(chunk), (route) => route.fulfill(signIn));
    await ask(roadmap);
    await expect(alert(page)).toContainText('Tiekartta on päivitetty.');
    await button(page, 'Sulje ilmoitus').last().click();

    await page.unroute(address(chunk));
    // The request and the question why it failed.
    await page.route(address(chunk), (route) => route.abort(), { times: 2 });
    await ask(roadmap);
    await expect(result(roadmap)).toBeVisible();
    await expect(alert(page)).toHaveCount(0);
  });
}
