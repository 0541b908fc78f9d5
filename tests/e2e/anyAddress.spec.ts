import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './workbench';

/** Makes an empty generic list in a folder of that name directly under the site. */
async function makeListAt(request: APIRequestContext, folder: string): Promise<void> {
  const headers = { accept: 'application/json' };
  const info = await (await request.post('/sites/intra/_api/contextinfo', { headers })).json();
  const made = await request.post('/sites/intra/_api/web/lists/add', {
    data: { parameters: { Title: `Oma ${folder}`, Url: folder, TemplateType: 100 } },
    headers: { ...headers, 'content-type': 'application/json', 'x-requestdigest': info.FormDigestValue }
  });
  expect(made.ok()).toBe(true);
}

for (const folder of ['Toimenpiteet', "100% valmis & Elli's #1"]) {
  test(`the settings offer a list at ${folder}, and it opens and is kept`, async ({ roadmap, page, request }) => {
    await makeListAt(request, folder);
    await roadmap.open('mode=edit');
    await page.getByRole('button', { name: 'Muokkaa ominaisuuksia' }).click();
    await page.getByLabel('Toimenpideluettelo').selectOption({ label: `Oma ${folder}` });
    await expect(page.getByText(new RegExp(`Oma`)).first()).toBeVisible();
    await page.getByRole('button', { name: 'Lisää puuttuvat sarakkeet' }).click();
    // While its page is edited the plan is read: actions are not added there.
    await expect(page.getByText('Sivua muokataan')).toBeVisible();
    await page.getByRole('button', { name: 'Valmis', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Lisää toimenpide' })).toBeVisible();
    await page.getByRole('link', { name: 'Avaa luettelo' }).click();
    await expect(page.getByRole('heading', { name: `Oma ${folder}` })).toBeVisible();
  });
}

test('the personal app opens a list directly under its site, of a pasted address', async ({ page, request }) => {
  await makeListAt(request, 'Toimenpiteet');
  await page.goto('/teams/personal');
  const address = page.getByRole('textbox', { name: 'Luettelon osoite' });
  await address.fill('/sites/intra/SitePages/Tiekartta.aspx');
  await page.getByRole('button', { name: 'Avaa' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await address.fill('/sites/intra/Toimenpiteet/AllItems.aspx?viewid=1');
  await page.getByRole('button', { name: 'Avaa' }).click();
  await expect(page.getByRole('button', { name: 'Lisää puuttuvat sarakkeet' })).toBeVisible();
});

test('the personal app opens the list whose id is in a pasted address, or says why not', async ({ page, request }) => {
  const answer = await request.get("/sites/intra/_api/web/getList('/sites/intra/Lists/Toimenpiteet')?$select=Id", {
    headers: { accept: 'application/json;odata=nometadata' }
  });
  const { Id: id } = await answer.json();
  await page.goto('/teams/personal');
  const address = page.getByRole('textbox', { name: 'Luettelon osoite' });
  const open = page.getByRole('button', { name: 'Avaa' });
  await address.fill('/sites/intra/_layouts/15/listedit.aspx?List=%7B00000000-0000-4000-8000-000000000000%7D');
  await open.click();
  await expect(page.getByRole('alert')).toHaveText(/ei löydy/);
  await address.fill('/:l:/s/intra/FBcdEf?e=abc');
  await open.click();
  await expect(page.getByRole('alert')).toHaveText(/Jakolinkistä/);
  await address.fill(`/sites/intra/_layouts/15/listform.aspx?PageType=8&ListId=%7B${id}%7D&RootFolder=`);
  await open.click();
  await expect(page.getByRole('grid')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('grid')).toBeVisible();
});
