import { address, alert, button, notFound, paste, sharedCode } from './chunks';
import { expect, test } from './workbench';

const archive = 'Sähköinen arkistointi';

test('a slow part says that it is on its way, and one that does not come is tried again from its message', async ({
  roadmap,
  page
}) => {
  await roadmap.openPlan();
  let isLost = true;
  const wait = { end: (): void => undefined };
  const waited = new Promise<void>((resolve) => (wait.end = resolve));
  await page.route(address('details'), async (route) => {
    await waited;
    await (isLost ? route.abort() : route.continue());
  });
  const open = button(page, `Avaa tiedot: ${archive}`);
  await open.click();
  await expect(page.getByRole('status').filter({ hasText: 'Ladataan…' })).toBeVisible();
  wait.end();
  await expect(alert(page)).toContainText('Toimintoa ei saatu ladattua.', { timeout: 30_000 });
  await expect(button(page, 'Yritä uudelleen')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(open).toBeFocused();
  await expect(alert(page)).toHaveCount(0);

  await page.keyboard.press('Enter');
  await expect(alert(page)).toBeVisible({ timeout: 30_000 });
  isLost = false;
  await button(page, 'Yritä uudelleen').click();
  await expect(page.getByRole('dialog', { name: archive })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(open).toBeFocused();
});

test('a part that throws as it starts is not handed out half made the next time', async ({ roadmap, page }) => {
  await roadmap.openPlan();
  await page.route(address('details'), async (route) => {
    const response = await route.fetch();
    const code = await response.text();
    // The modules of the chunk, each a method of an object: `8401(e,t,n){`.
    const body = code.replace(/([{,]\d+\(\w+(?:,\w+)*\)\{)/g, '$1throw new Error("rikki");');
    await route.fulfill({ response, body });
  });
  const open = button(page, `Avaa tiedot: ${archive}`);
  await open.click();
  await expect(alert(page)).toContainText('Toiminto keskeytyi virheeseen.');
  await expect(alert(page)).toContainText('rikki');
  await expect(button(page, 'Yritä uudelleen')).toHaveCount(0);
  await open.click();
  await expect(alert(page)).toContainText('rikki');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(roadmap.plan).toBeVisible();
});

test('copying before its code is there asks for the keys again, and a paste is done when it has come', async ({
  roadmap,
  page
}) => {
  await roadmap.openPlan();
  const wait = { end: (): void => undefined };
  const waited = new Promise<void>((resolve) => (wait.end = resolve));
  await page.route(address('cell-clipboard'), async (route) => {
    await waited;
    await route.continue();
  });
  const cell = roadmap.cell(`${archive}, kevät 2026`);
  await cell.focus();
  await paste(page, 'Jatkuva toiminta');
  // The paste belongs to the cell that it was made in.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+c');
  await expect(page.getByRole('status').filter({ hasText: 'Ladataan…' })).toBeVisible();
  wait.end();
  await expect(cell).toHaveAccessibleName(/jatkuva toiminta/);
  await expect(page.getByText(/Kopiointi on nyt käytettävissä/).first()).toBeAttached();
});

test('dragging over cells works without its scrolling, and says what is missing', async ({ roadmap, page }) => {
  // The code for moving rows holds the code for scrolling, too, and comes with the focus.
  await page.route(/chunk\.(auto-scroll|row-moves)_/, (route) => route.fulfill(notFound));
  await roadmap.openPlan();
  const [from, to] = ['kevät 2026', 'syksy 2026'].map((name) => roadmap.cell(`${archive}, ${name}`));
  await from?.hover();
  await page.mouse.down();
  await to?.hover();
  await expect(alert(page)).toContainText('Tiekartta on päivitetty.');
  await page.mouse.up();
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(2);
});

test('a long plan is drawn whole when the code for drawing the rows in sight is gone', async ({
  roadmap,
  workbench,
  page
}) => {
  await workbench.seed(400);
  await page.route(address('virtual-rows'), (route) => route.fulfill(notFound));
  await roadmap.openPlan();
  await expect(alert(page)).toContainText('Kaikki toimenpiteet näytetään kerralla');
  await expect(page.locator('tr[data-action-id]')).toHaveCount(400);
  const cell = page.locator('tr[data-action-id] [data-half-year]').last();
  await cell.focus();
  await page.keyboard.press('s');
  await expect(roadmap.saved).toBeVisible();

  await workbench.seed(2_500);
  await page.reload();
  await expect(alert(page)).toContainText(/Näytetään \d+ rivistä 2000 ensimmäistä/, { timeout: 60_000 });
  await page.unroute(address('virtual-rows'));
});

test('the menu of a cell is there before it is asked for; when its code is gone, keys still choose phases', async ({
  roadmap,
  page
}) => {
  await page.route(address('phase-menu'), (route) => route.fulfill(notFound));
  await roadmap.openPlan();
  const cell = roadmap.cell(`${archive}, kevät 2026`);
  await cell.click();
  await expect(alert(page)).toContainText('Tiekartta on päivitetty.');
  await button(page, 'Sulje ilmoitus').last().click();
  await expect(cell).toBeFocused();
  await page.keyboard.press('s');
  await expect(cell).toHaveAccessibleName(/selvittely/);

  await page.unroute(address('phase-menu'));
  await page.keyboard.press('Enter');
  await expect(roadmap.phase('Selvittely')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cell).toBeFocused();
});

test('a new list waits for its tools and says when they are gone', async ({ roadmap, page }) => {
  await page.route(address('setup'), (route) => route.fulfill(notFound));
  await roadmap.open('mode=edit', '/sites/tyhja');
  await button(page, 'Luo uusi luettelo').click();
  await expect(alert(page)).toContainText('Tiekartta on päivitetty.');
  await expect(button(page, 'Lataa sivu uudelleen')).toBeVisible();
  await page.unroute(address('setup'));
  await button(page, 'Luo uusi luettelo').click();
  await expect(roadmap.heading('Luettelossa ei ole vielä toimenpiteitä')).toBeVisible({ timeout: 30_000 });
});

test('the personal app takes an address when the code that finds plans is gone', async ({ roadmap, page }) => {
  await page.route(address('known-plans'), (route) => route.fulfill(notFound));
  await page.goto('/teams/personal');
  await page.getByRole('textbox', { name: 'Luettelon osoite' }).fill('/sites/intra/Lists/Toimenpiteet/AllItems.aspx');
  await button(page, 'Avaa').click();
  await expect(roadmap.plan).toBeVisible();
});

test('the property pane says why it is empty, and is there at the next opening', async ({ roadmap, page }) => {
  await page.route(address('property-pane'), (route) => route.fulfill(notFound));
  await roadmap.openPlan('mode=edit');
  await button(page, 'Muokkaa ominaisuuksia').click();
  await expect(page.getByText('Tiekartta on päivitetty.')).toBeVisible();
  await expect(roadmap.plan).toBeVisible();
  await page.unroute(address('property-pane'));
  await button(page, 'Muokkaa ominaisuuksia').click();
  await button(page, 'Muokkaa ominaisuuksia').click();
  await expect(page.getByLabel('Otsikko', { exact: true })).toBeVisible();
});

test('a reload after an update asks while an edit is not saved, and the new page has the edit', async ({
  roadmap,
  workbench,
  page
}) => {
  await roadmap.openPlan();
  await workbench.disturb({ match: 'items\\(', method: 'MERGE', status: 503 });
  await roadmap.cell(`${archive}, kevät 2026`).focus();
  await page.keyboard.press('s');
  await expect(page.getByText(/Tallentamatta: 1/)).toBeVisible({ timeout: 30_000 });
  await page.route(address('details'), (route) => route.fulfill(notFound));
  await button(page, `Avaa tiedot: ${archive}`).click();
  await expect(button(page, 'Lataa sivu uudelleen')).toBeFocused();
  await page.unroute(address('details'));

  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.type());
    void dialog.accept();
  });
  await page.keyboard.press('Enter');
  await page.getByText(/jäi (?:viimeksi )?tallentamatta/).waitFor();
  await workbench.calm();
  expect(questions).toEqual(['beforeunload']);
  // The address opens it.
  await expect(page.getByRole('dialog', { name: archive })).toBeVisible();
});

test('code that parts share is gone: the part says so, and comes once the code is there', async ({ roadmap, page }) => {
  await page.route(sharedCode, (route) => route.fulfill(notFound));
  await roadmap.openPlan();
  const open = button(page, `Avaa tiedot: ${archive}`);
  await open.click();
  await expect(alert(page)).toContainText('Tiekartta on päivitetty.');
  await expect(roadmap.plan).toBeVisible();
  await button(page, 'Sulje ilmoitus').last().click();
  await page.unroute(sharedCode);
  await open.click();
  await expect(page.getByRole('dialog', { name: archive })).toBeVisible();

  await page.route(sharedCode, (route) => route.fulfill(notFound));
  await roadmap.open('mode=edit', '/sites/tyhja');
  await button(page, 'Luo uusi luettelo').click();
  await expect(alert(page)).toContainText('Tiekartta on päivitetty.');
});

test('a list named by its id is looked up once the code is there; until then the address stays', async ({
  page,
  request
}) => {
  const answer = await request.get("/sites/intra/_api/web/getList('/sites/intra/Lists/Toimenpiteet')?$select=Id", {
    headers: { accept: 'application/json;odata=nometadata' }
  });
  const { Id: id } = await answer.json();
  const written = `/sites/intra/_layouts/15/listedit.aspx?List=%7B${id}%7D`;
  await page.route(address('named-list'), (route) => route.fulfill(notFound));
  await page.goto('/teams/personal');
  const field = page.getByRole('textbox', { name: 'Luettelon osoite' });
  await field.fill(written);
  const open = page.getByRole('button', { name: 'Avaa', exact: true });
  await open.click();
  await expect(page.getByRole('alert')).toContainText('Tiekartta on päivitetty.');
  await expect(field).toHaveValue(written);
  await page.unroute(address('named-list'));

  await page.route(address('named-list'), (route) => route.abort());
  await open.click();
  await expect(page.getByRole('alert')).toContainText('Toimintoa ei saatu ladattua.', { timeout: 30_000 });
  await page.unroute(address('named-list'));
  await open.click();
  await expect(page.getByRole('grid')).toBeVisible();
});
