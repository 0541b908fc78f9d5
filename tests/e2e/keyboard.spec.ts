import type { Locator, Page } from '@playwright/test';
import type { RoadmapPage } from './pages/RoadmapPage';
import { expect, test } from './workbench';

const archive = 'Sähköinen arkistointi';
const renamed = 'Sähköinen arkistointi ja tiedonohjaus';
const copied = `${renamed} (kopio)`;

/** Presses a key until the focus is where it should be, as a person who looks at it would. */
async function pressUntil(key: string, target: Locator): Promise<void> {
  for (let count = 0; count < 80; count += 1) {
    if ((await target.count()) === 1 && (await target.evaluate((node) => node.contains(document.activeElement)))) {
      return;
    }
    await target.page().keyboard.press(key);
  }
  throw new Error(`${key} does not lead there.`);
}

/** What a screen reader is given to say, by any live region. */
async function expectSpoken(page: Page, text: string | RegExp): Promise<void> {
  const regions = page.locator('[aria-live="polite"], [role="status"], [role="alert"]');
  await expect(regions.filter({ hasText: text }).first()).toBeAttached({ timeout: 15_000 });
}

function rowOf({ page }: RoadmapPage, title: string): Locator {
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: `Avaa tiedot: ${title}`, exact: true }) });
}

/** The panel of the focused row. */
async function openPanel({ page }: RoadmapPage, title: string): Promise<Locator> {
  await page.keyboard.press('Home');
  await page.keyboard.press('F2');
  const panel = page.getByRole('dialog', { name: title, exact: true });
  await expect(panel.getByRole('heading', { name: title, exact: true })).toBeFocused({ timeout: 15_000 });
  return panel;
}

async function save(panel: Locator): Promise<void> {
  await pressUntil('Tab', panel.getByRole('button', { name: 'Tallenna' }));
  await panel.page().keyboard.press('Enter');
}

test('a whole editing session needs no mouse', async ({ roadmap, workbench, page, context }) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await roadmap.openWholePlan();
  await page.waitForLoadState('networkidle');
  const spring = roadmap.cell(`${archive}, kevät 2026`);
  const autumn = roadmap.cell(`${archive}, syksy 2026`);

  await test.step('into the grid and to a cell', async () => {
    await pressUntil('Tab', roadmap.plan);
    await pressUntil('ArrowDown', rowOf(roadmap, archive));
    await pressUntil('ArrowRight', spring);
  });

  await test.step('a phase by its letter', async () => {
    await page.keyboard.press('s');
    await expect(spring).toHaveAccessibleName(/selvittely/);
    await expect(spring).toBeFocused();
    await expectSpoken(page, `${archive}, Kevät 2026: selvittely`);
    await expectSpoken(page, 'Kaikki muutokset on tallennettu');
  });

  await test.step('a phase by the menu', async () => {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menu', { name: `Valitse vaihe: ${archive}, Kevät 2026` })).toBeVisible();
    await expect(roadmap.phase('Selvittely')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(spring).toHaveAccessibleName(/käyttöönotto/);
    await expect(spring).toBeFocused();
    await expectSpoken(page, `${archive}, Kevät 2026: käyttöönotto`);
  });

  await test.step('two cells at once, copied to the row below', async () => {
    await page.keyboard.press('Shift+ArrowRight');
    await expectSpoken(page, '2 ruutua valittu');
    await page.keyboard.press('j');
    await expectSpoken(page, '2 ruutua: Jatkuva toiminta');
    await expect(autumn).toHaveAccessibleName(/jatkuva toiminta, merkintä: sähköinen lupa-arkisto/);
    await page.keyboard.press('Control+c');
    await expectSpoken(page, 'Kopioitu: 2 ruutua');
    await page.keyboard.press('Escape');
    await expectSpoken(page, 'Valinta tyhjennetty');
    await pressUntil('ArrowLeft', spring);
    await page.keyboard.press('ArrowDown');
    await expect(roadmap.cell('Digiturvamalli.*, kevät 2026')).toBeFocused();
    await page.keyboard.press('Control+v');
    await expectSpoken(page, 'Liitetty: 2 ruutua');
    await expect(roadmap.cell('Digiturvamalli.*, syksy 2026')).toHaveAccessibleName(/jatkuva toiminta/);
  });

  await test.step('texts in the panel, with a mistake that is mended', async () => {
    await page.keyboard.press('ArrowUp');
    const panel = await openPanel(roadmap, archive);
    const title = panel.getByRole('textbox', { name: 'Toimenpide' });
    await pressUntil('Tab', title);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await save(panel);
    await expect(panel.getByText('Kirjoita toimenpiteen nimi.')).toBeVisible();
    await expect(title).toBeFocused();
    await expect(title).toHaveAttribute('aria-invalid', 'true');
    await page.keyboard.type(renamed);
    await pressUntil('Tab', panel.getByRole('textbox', { name: 'Kevät 2027, merkintä' }));
    await page.keyboard.type('vanhat asiakirjat');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(rowOf(roadmap, renamed).locator(':focus')).toHaveCount(1);
    await expectSpoken(page, 'Kaikki muutokset on tallennettu');
  });

  await test.step('a new action after it', async () => {
    const panel = await openPanel(roadmap, renamed);
    await pressUntil('Tab', panel.getByRole('button', { name: 'Lisää toimenpide tämän jälkeen' }));
    await page.keyboard.press('Enter');
    const fresh = page.getByRole('dialog', { name: 'Uusi toimenpide' });
    await pressUntil('Tab', fresh.getByRole('textbox', { name: 'Toimenpide' }));
    await page.keyboard.type('Paperiarkiston siirto');
    await save(fresh);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expectSpoken(page, 'Lisätty: Paperiarkiston siirto');
    await expect(roadmap.plan.locator(':focus')).toHaveCount(1);
  });

  await test.step('a copy of it', async () => {
    await pressUntil('ArrowUp', rowOf(roadmap, renamed));
    const panel = await openPanel(roadmap, renamed);
    await pressUntil('Tab', panel.getByRole('button', { name: 'Luo kopio' }));
    await page.keyboard.press('Enter');
    const fresh = page.getByRole('dialog', { name: 'Uusi toimenpide' });
    await pressUntil('Tab', fresh.getByRole('textbox', { name: 'Toimenpide' }));
    await expect(fresh.getByRole('textbox', { name: 'Toimenpide' })).toHaveValue(copied);
    await save(fresh);
    await expectSpoken(page, `Lisätty: ${copied}`);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(roadmap.cell(`${renamed} \\(kopio\\), kevät 2027`)).toHaveAccessibleName(
      /merkintä: vanhat asiakirjat/
    );
  });

  await test.step('the copy deleted, brought back and deleted again', async () => {
    await pressUntil('ArrowDown', rowOf(roadmap, copied));
    const panel = await openPanel(roadmap, copied);
    await pressUntil('Tab', panel.getByRole('button', { name: 'Poista', exact: true }));
    await page.keyboard.press('Enter');
    await expect(panel.getByText(`Siirretäänkö ”${copied}” roskakoriin?`)).toBeVisible();
    await pressUntil('Tab', panel.getByRole('button', { name: 'Siirrä roskakoriin' }));
    await page.keyboard.press('Enter');
    await expect(rowOf(roadmap, copied)).toHaveCount(0);
    await expectSpoken(page, `Siirretty roskakoriin: ${copied}`);
    await expect(roadmap.plan.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect(rowOf(roadmap, copied)).toHaveCount(1);
    await page.keyboard.press('Control+y');
    await expect(rowOf(roadmap, copied)).toHaveCount(0);
    await expect(roadmap.plan.locator(':focus')).toHaveCount(1);
  });

  await test.step('out of the grid and back to the same cell', async () => {
    await pressUntil('ArrowUp', rowOf(roadmap, renamed));
    const place = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Shift+Tab');
    await expect(roadmap.plan.locator(':focus')).toHaveCount(0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(place);
    await page.keyboard.press('Tab');
    await expect(roadmap.plan.locator(':focus')).toHaveCount(0);
  });

  await test.step('everything is in the list', async () => {
    expect(await workbench.read('/items(20)?$select=Title,PhaseNotes,Phase_2026H1,Phase_2026H2')).toMatchObject({
      Title: renamed,
      PhaseNotes: 'Syksy 2026: sähköinen lupa-arkisto\nKevät 2027: vanhat asiakirjat',
      Phase_2026H1: 'Jatkuva toiminta',
      Phase_2026H2: 'Jatkuva toiminta'
    });
    await page.reload();
    await expect(rowOf(roadmap, renamed)).toHaveCount(1);
    await expect(rowOf(roadmap, 'Paperiarkiston siirto')).toHaveCount(1);
    await expect(rowOf(roadmap, copied)).toHaveCount(0);
    await expect(roadmap.cell('Digiturvamalli.*, kevät 2026')).toHaveAccessibleName(/jatkuva toiminta/);
  });
});
