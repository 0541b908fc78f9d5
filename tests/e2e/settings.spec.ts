import { expect, test } from './workbench';

test('the settings choose the list, the title and the half-years, and the page keeps them', async ({
  roadmap,
  page
}) => {
  await roadmap.openPlan('mode=edit');
  await page.getByRole('button', { name: 'Muokkaa ominaisuuksia' }).click();
  const chosenList = page.getByLabel('Toimenpideluettelo').locator('option:checked');
  await expect(chosenList).toHaveText('Toimenpiteet (esimerkkivaiheet)');

  await page.getByLabel('Otsikko', { exact: true }).fill('Digiohjelma');
  await page.getByLabel('Ensimmäinen näytettävä puolivuosi').selectOption({ label: 'Kevät 2026' });
  await page.getByLabel('Viimeinen näytettävä puolivuosi').selectOption({ label: 'Syksy 2026' });
  await expect(roadmap.heading('Digiohjelma')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: '2025' })).toHaveCount(0);
  await expect(page.getByRole('columnheader', { name: '2026' })).toBeVisible();

  await page.waitForTimeout(1500);
  await roadmap.openPlan();
  await expect(roadmap.heading('Digiohjelma')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: '2027' })).toHaveCount(0);
});
