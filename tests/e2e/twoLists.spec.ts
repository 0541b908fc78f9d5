import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { retryAtOnce } from './retryAtOnce';
import { expect, test } from './workbench';

const otherSite = '/sites/tyhja';
const otherList = `${otherSite}/Lists/Toimenpiteet`;
const archive = 'Sähköinen arkistointi';
const archiveRow = 20;
const loans = 'Kirjaston lainausjärjestelmä';
const cellName = 'kevät 2026';
const intraWrites = { match: '/sites/intra/.*/items\\(', method: 'POST', drop: true } as const;

async function api(request: APIRequestContext, address: string, body?: unknown): Promise<Record<string, unknown>> {
  const accept = 'application/json;odata=nometadata';
  const url = `${otherSite}/_api/web/getList('${otherList}')${address}`;
  if (body === undefined) {
    return (await request.get(url, { headers: { accept } })).json();
  }
  const info = await (await request.post(`${otherSite}/_api/contextinfo`, { headers: { accept } })).json();
  const headers = { accept, 'content-type': 'application/json', 'x-requestdigest': info.FormDigestValue };
  const answer = await request.post(url, { data: body, headers });
  expect(answer.ok()).toBe(true);
  return answer.json();
}

/** Names of unsaved edits in the browser's storage, by list. */
function keptEdits(page: Page): Promise<readonly (string | undefined)[]> {
  return page.evaluate(() =>
    Object.keys(localStorage)
      .filter((name) => name.startsWith('tiekartta.edits|'))
      .map((name) => name.split('|').slice(-2)[0])
  );
}

function repeatedIds(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
}

test.describe('two web parts over different lists', () => {
  let one: Locator;
  let two: Locator;
  let loansRow: number;

  test.beforeEach(async ({ roadmap, realPage, page, request }) => {
    await roadmap.open('mode=edit', otherSite);
    await page.getByRole('button', { name: 'Luo uusi luettelo' }).click();
    await expect(roadmap.heading('Luettelossa ei ole vielä toimenpiteitä')).toBeVisible({ timeout: 30_000 });
    loansRow = Number((await api(request, '/items', { Title: loans })).Id);
    await realPage.open(`parts=2&second=${otherList}`);
    await expect(roadmap.plan).toHaveCount(2);
    [one, two] = [realPage.zones.nth(0), realPage.zones.nth(1)];
  });

  const cellIn = (part: Locator, title: string): Locator =>
    part.getByRole('gridcell', { name: new RegExp(`^${title}, .*${cellName}|^${title}, ${cellName}`) });
  const setPhase = async (page: Page, cell: Locator, phase: string): Promise<void> => {
    await cell.click();
    await page.getByRole('menuitemradio', { name: phase }).click();
  };

  test('each keeps, saves and tells of its own edits, and undo is that of the one with the focus', async ({
    page,
    workbench,
    request
  }) => {
    await workbench.disturb(intraWrites);
    await setPhase(page, cellIn(one, archive), 'Jatkuva toiminta');
    await expect(one.getByRole('status').filter({ hasText: 'Tallentamatta: 1' })).toBeVisible();
    await setPhase(page, cellIn(two, loans), 'Käyttöönotto');
    await expect(two.getByRole('status').filter({ hasText: 'Kaikki muutokset on tallennettu' })).toBeVisible();
    await expect(two.getByText(/^Tallentamatta/)).toHaveCount(0);
    await expect(one.getByText('Kaikki muutokset on tallennettu')).toHaveCount(0);
    expect(await keptEdits(page)).toEqual(['/sites/intra/Lists/Toimenpiteet']);

    await cellIn(two, loans).focus();
    await page.keyboard.press('Control+z');
    await expect(two.getByText(/^Kumottu: /).first()).toBeAttached();
    await expect(one.getByText(/^Kumottu: /)).toHaveCount(0);
    await expect(cellIn(two, loans)).toHaveAccessibleName(/ei vaihetta/);
    await expect(cellIn(one, archive)).toHaveAccessibleName(/jatkuva toiminta/);

    await workbench.calm();
    await retryAtOnce(one);
    await expect(one.getByRole('status').filter({ hasText: 'Kaikki muutokset on tallennettu' })).toBeVisible();
    expect(await keptEdits(page)).toEqual([]);
    expect((await workbench.read(`/items(${archiveRow})`)).Phase_2026H1).toBe('Jatkuva toiminta');
    expect((await api(request, `/items(${loansRow})`)).Phase_2026H1 ?? null).toBeNull();
    expect((await api(request, '/items?$select=Id')).value).toHaveLength(1);
  });

  test('ids are unique, and a panel writes to the row of its own list though another has the same number', async ({
    page,
    workbench,
    request
  }) => {
    const before = (await workbench.read(`/items(${loansRow})`)).Title;
    expect(await repeatedIds(page)).toEqual([]);
    await two.getByRole('button', { name: `Avaa tiedot: ${loans}`, exact: true }).click();
    const panel = page.getByRole('dialog', { name: loans });
    expect(await repeatedIds(page)).toEqual([]);
    await panel.getByLabel('Toimenpide', { exact: true }).fill(`${loans} ja aineistot`);
    await panel.getByRole('combobox', { name: 'Tavoite' }).selectOption({ index: 1 });
    await panel.getByRole('button', { name: 'Tallenna' }).click();
    await expect(panel).toBeHidden();
    await expect(two.getByRole('button', { name: `Avaa tiedot: ${loans} ja aineistot`, exact: true })).toBeFocused();
    await expect(two.getByRole('status').filter({ hasText: 'Kaikki muutokset on tallennettu' })).toBeVisible();
    expect((await api(request, `/items(${loansRow})`)).Title).toBe(`${loans} ja aineistot`);
    expect((await workbench.read(`/items(${loansRow})`)).Title).toBe(before);
    await expect(one.getByText(`${loans} ja aineistot`)).toHaveCount(0);
  });
});
