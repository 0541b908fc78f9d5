import type { Page } from '@playwright/test';
import type { RealPage } from './pages/RealPage';
import type { RoadmapPage } from './pages/RoadmapPage';
import { retryAtOnce } from './retryAtOnce';
import { expect, test } from './workbench';

const row = 20;
const cell = 'Sähköinen arkistointi, kevät 2026';
const waiting = 'Tallentamatta: 1 (ei verkkoyhteyttä, yritetään uudelleen)';
const writes = { match: '/items\\(20\\)', method: 'POST', drop: true } as const;
const planList = '/sites/intra/Lists/Toimenpiteet';
const otherList = '/sites/intra/Lists/Muut';

/** The lists whose names of this tab's edits are held. */
function heldLists(page: Page): Promise<readonly (string | undefined)[]> {
  return page.evaluate(async () => {
    const { held = [], pending = [] } = await navigator.locks.query();
    return [...held, ...pending]
      .filter(({ name }) => name?.startsWith('tiekartta'))
      .map(({ name }) => name?.split('|').slice(-2)[0]);
  });
}

function asksBeforeLeaving(page: Page): Promise<boolean> {
  return page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
}

/** An edit that cannot be saved, and then the settings with another list chosen in them. */
async function changeListWhileWaiting(realPage: RealPage, roadmap: RoadmapPage): Promise<void> {
  const { page } = realPage;
  await roadmap.cell(cell).click();
  await roadmap.phase('Jatkuva toiminta').click();
  await expect(page.getByText(waiting)).toBeVisible();
  await realPage.edit();
  await page.getByRole('button', { name: 'Muokkaa ominaisuuksia' }).click();
  await page.getByLabel('Toimenpideluettelo').selectOption({ label: 'Muut toimenpiteet' });
  await expect(page.getByRole('button', { name: 'Lisää puuttuvat sarakkeet' })).toBeVisible();
}

test.beforeEach(async ({ realPage, workbench, request }) => {
  const info = await request.post('/sites/intra/_api/contextinfo', { headers: { accept: 'application/json' } });
  const { FormDigestValue: digest } = await info.json();
  const headers = { accept: 'application/json', 'content-type': 'application/json', 'x-requestdigest': digest };
  const parameters = { Title: 'Muut toimenpiteet', Url: 'Lists/Muut', TemplateType: 100 };
  const made = await request.post('/sites/intra/_api/web/lists/add', { data: { parameters }, headers });
  expect(made.ok()).toBe(true);
  await realPage.openPlan();
  await workbench.disturb(writes);
});

test('an edit that waits when another list is chosen is saved later, and then the old list is left alone', async ({
  realPage,
  roadmap,
  page,
  workbench
}) => {
  await changeListWhileWaiting(realPage, roadmap);
  expect(await asksBeforeLeaving(page)).toBe(true);
  expect([...(await heldLists(page))].sort()).toEqual([planList, otherList].sort());

  await workbench.calm();
  await expect.poll(() => asksBeforeLeaving(page), { timeout: 30_000 }).toBe(false);
  expect((await workbench.read(`/items(${row})`)).Phase_2026H1).toBe('Jatkuva toiminta');
  await expect.poll(() => heldLists(page)).toEqual([otherList]);
  await workbench.forgetRequests();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  // The list that is shown answers by then; the old one was not asked.
  await page.getByLabel('Otsikko', { exact: true }).fill('Muu ohjelma');
  await expect(roadmap.heading('Muu ohjelma')).toBeVisible();
  expect((await workbench.requests()).filter(({ url }) => decodeURIComponent(url).includes(planList))).toEqual([]);
});

test('an edit that still waits is there when the first list is chosen again', async ({
  realPage,
  roadmap,
  page,
  workbench
}) => {
  await changeListWhileWaiting(realPage, roadmap);
  await page.getByLabel('Toimenpideluettelo').selectOption({ label: 'Toimenpiteet (esimerkkivaiheet)' });
  await expect(page.getByText(waiting)).toBeVisible();
  await realPage.stopEditing();
  await expect(roadmap.cell(cell)).toHaveAccessibleName(/jatkuva toiminta/);
  await expect(page.getByText(/viimeksi tallentamatta/)).toHaveCount(0);
  await workbench.calm();
  await retryAtOnce(page);
  await expect(roadmap.saved).toBeVisible();
  expect((await workbench.read(`/items(${row})`)).Phase_2026H1).toBe('Jatkuva toiminta');
});

test('an edit that still waits when the tab is reloaded is offered where its list is shown', async ({
  realPage,
  roadmap,
  page,
  workbench
}) => {
  await changeListWhileWaiting(realPage, roadmap);
  page.once('dialog', (dialog) => dialog.accept());
  await page.reload();
  await expect(page.getByRole('button', { name: 'Lisää puuttuvat sarakkeet' })).toBeVisible();
  await expect(page.getByText(/viimeksi tallentamatta/)).toHaveCount(0);
  await workbench.calm();
  await roadmap.open(`props=${encodeURIComponent(JSON.stringify({ listUrl: planList }))}`);
  await expect(page.getByText(/viimeksi tallentamatta/)).toBeVisible();
  await page.getByRole('button', { name: 'Tallenna muutokset' }).click();
  await expect(roadmap.saved).toBeVisible();
  expect((await workbench.read(`/items(${row})`)).Phase_2026H1).toBe('Jatkuva toiminta');
});
