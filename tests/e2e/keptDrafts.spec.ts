import type { Page } from '@playwright/test';
import { expect, test } from './workbench';

const archive = 'Sähköinen arkistointi';
const leftArchive = `Toimenpiteen ”${archive}” muokkaus jäi kesken. Luonnos on tallessa.`;
const leftNew = 'Uuden toimenpiteen ”Paperiarkiston siirto” kirjoittaminen jäi kesken. Luonnos on tallessa.';

/** Reloads as a person does who says yes to the browser's question. */
async function reloadAnyway(page: Page): Promise<void> {
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
}

test('what was being written on an action is offered after a reload, as it was, and can be saved', async ({
  roadmap,
  page
}) => {
  await roadmap.openWholePlan();
  await page.getByRole('button', { name: `Avaa tiedot: ${archive}`, exact: true }).click();
  const panel = page.getByRole('dialog', { name: archive });
  await panel.getByLabel('Kuvaus').fill('Ensin suunnitelma,\nsitten ');
  await panel.getByLabel('Kevät 2027, merkintä').fill('vanhat asiakirjat');
  await reloadAnyway(page);

  // The address opens the panel again, with what was written in it.
  await expect(panel.getByLabel('Kuvaus')).toHaveValue('Ensin suunnitelma,\nsitten ');
  await reloadAnyway(page);
  await panel.waitFor();
  await roadmap.openWholePlan();
  await expect(page.getByText(leftArchive)).toBeVisible();
  await page.getByRole('button', { name: 'Jatka muokkausta' }).click();
  await expect(panel.getByText('Luonnos palautettu. Sitä ei ole vielä tallennettu.')).toBeVisible();
  await expect(panel.getByLabel('Kuvaus')).toHaveValue('Ensin suunnitelma,\nsitten ');
  await expect(panel.getByLabel('Kevät 2027, merkintä')).toHaveValue('vanhat asiakirjat');
  await panel.getByRole('button', { name: 'Tallenna' }).click();
  await expect(panel).toBeHidden();
  await expect(roadmap.saved).toBeVisible();
  await page.reload();
  await expect(roadmap.plan).toBeVisible();
  await expect(page.getByText(leftArchive)).toHaveCount(0);
});

test('a new action that was being written is offered after a reload, made once, and not offered again', async ({
  roadmap,
  page,
  workbench
}) => {
  await roadmap.openWholePlan();
  await page.getByRole('button', { name: 'Uusi toimenpide' }).first().click();
  const panel = page.getByRole('dialog', { name: 'Uusi toimenpide' });
  await panel.getByLabel('Toimenpide', { exact: true }).fill('Paperiarkiston siirto');
  await panel.getByRole('combobox', { name: 'Tavoite' }).selectOption({ index: 1 });
  await workbench.disturb({ match: '/items', method: 'POST', drop: 'after', times: 1 });
  await panel.getByRole('button', { name: 'Tallenna' }).click();
  await expect(panel.getByRole('alert')).toContainText('Toimenpidettä ei lisätty');
  await reloadAnyway(page);

  await expect(page.getByText(leftNew)).toBeVisible();
  await page.getByRole('button', { name: 'Jatka muokkausta' }).click();
  await expect(panel.getByLabel('Toimenpide', { exact: true })).toHaveValue('Paperiarkiston siirto');
  await panel.getByRole('button', { name: 'Tallenna' }).click();
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: 'Avaa tiedot: Paperiarkiston siirto', exact: true })).toHaveCount(1);
  await page.reload();
  await expect(roadmap.plan).toBeVisible();
  await expect(page.getByText(leftNew)).toHaveCount(0);
});

test('a draft that is discarded after a reload does not come back', async ({ roadmap, page }) => {
  await roadmap.openWholePlan();
  await page.getByRole('button', { name: `Avaa tiedot: ${archive}`, exact: true }).click();
  await page.getByRole('dialog', { name: archive }).getByLabel('Kuvaus').fill('turha');
  await reloadAnyway(page);
  await page.getByRole('dialog', { name: archive }).waitFor();
  await roadmap.openWholePlan();
  await expect(page.getByText(leftArchive)).toBeVisible();
  await page.getByRole('button', { name: 'Hylkää' }).click();
  await page.reload();
  await expect(roadmap.plan).toBeVisible();
  await expect(page.getByText(leftArchive)).toHaveCount(0);
});
