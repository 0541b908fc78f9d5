import { expect, test } from './workbench';

test('the settings choose the list, the title and the half-years, and the page keeps them', async ({
  roadmap,
  page
}) => {
  await roadmap.openPlan('mode=edit');
  await page.getByRole('button', { name: 'Muokkaa ominaisuuksia' }).click();
  const chosenList = page.getByLabel('Toimenpideluettelo').locator('option:checked');
  await expect(chosenList).toHaveText('Toimenpiteet (esimerkkivaiheet)');

  const first = page.getByLabel('Ensimmäinen näytettävä puolivuosi');
  await expect(first.locator('option:checked')).toHaveText('Luettelon ensimmäinen');
  await expect(page.getByLabel('Viimeinen näytettävä puolivuosi').locator('option:checked')).toHaveText(
    'Luettelon viimeinen'
  );
  await first.selectOption({ label: 'Syksy 2026' });
  await expect(page.getByRole('columnheader', { name: '2025' })).toHaveCount(0);
  await first.selectOption({ label: 'Luettelon ensimmäinen' });
  await expect(page.getByRole('columnheader', { name: '2025' })).toBeVisible();

  await page.getByLabel('Otsikko', { exact: true }).fill('Digiohjelma');
  await first.selectOption({ label: 'Kevät 2026' });
  await page.getByLabel('Viimeinen näytettävä puolivuosi').selectOption({ label: 'Syksy 2026' });
  await expect(roadmap.heading('Digiohjelma')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: '2025' })).toHaveCount(0);
  await expect(page.getByRole('columnheader', { name: '2026' })).toBeVisible();

  await page.getByRole('button', { name: 'Valmis', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Lisää toimenpide' }).first()).toBeVisible();
  await roadmap.openPlan();
  await expect(roadmap.heading('Digiohjelma')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: '2027' })).toHaveCount(0);
});

for (const chrome of ['plain', 'real']) {
  test(`a title that is typed just before editing ends is kept (${chrome} page)`, async ({ roadmap, page }) => {
    await roadmap.openPlan(`chrome=${chrome}&mode=edit`);
    await page.getByRole('button', { name: 'Muokkaa ominaisuuksia' }).click();
    await page.getByLabel('Otsikko', { exact: true }).pressSequentially('Digiohjelma 2030');
    await page.getByRole('button', { name: 'Valmis', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Muokkaa', exact: true })).toBeVisible();
    await expect(roadmap.heading('Digiohjelma 2030')).toBeVisible();
    await roadmap.openPlan(`chrome=${chrome}`);
    await expect(roadmap.heading('Digiohjelma 2030')).toBeVisible();
  });
}
