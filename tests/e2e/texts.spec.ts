import type { Locator, Page } from '@playwright/test';
import { translatePage } from '../support/translatePage';
import { expect, test } from './workbench';

const halfYears = ['2025H1', '2025H2', '2026H1', '2026H2', '2027H1', '2027H2'];
const archive = 'Sähköinen arkistointi';

function rowOf(page: Page, id: number): Locator {
  return page.locator(`tr[data-action-id="${id}"]`);
}

/** Copies cells as Excel does, and pastes them at the focus: the event goes to the body. */
async function paste(page: Page, text: string, html: string): Promise<void> {
  await page.evaluate(
    ([plain, marked]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      clipboardData.setData('text/html', marked);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [text, html] as const
  );
}

test('a title that turns its letters turns nothing after it', async ({ roadmap, workbench, page }) => {
  await workbench.change(1, { Title: 'AAE \u202eabc nimi', ConfirmedOn: null });
  await roadmap.openPlan();
  const title = rowOf(page, 1).getByRole('rowheader').getByText('AAE');
  const mark = rowOf(page, 1).getByRole('img', { name: /vahvist/i });
  const [titleBox, markBox] = [await title.boundingBox(), await mark.boundingBox()];
  expect(titleBox && markBox && markBox.x >= titleBox.x + titleBox.width).toBe(true);
});

test('a translated page shows what others change', async ({ roadmap, workbench, page }) => {
  await roadmap.openPlan();
  await page.evaluate(translatePage, false);
  const header = rowOf(page, 1).getByRole('rowheader');
  await expect(header).toContainText('[Henkilökunnan');
  await workbench.change(1, { Title: 'Osaamiskartoitus syksyllä' });
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(header).toContainText('Osaamiskartoitus syksyllä', { timeout: 1_000 });
  }).toPass();
  await expect(header).not.toContainText('[Henkilökunnan');
});

test('phases that begin with a picture or alike have keys of their own', async ({ roadmap, workbench, page }) => {
  for (const halfYear of halfYears) {
    await workbench.write(
      `/fields/getByInternalNameOrTitle('Phase_${halfYear}')`,
      {
        __metadata: { type: 'SP.FieldChoice' },
        Choices: { results: ['🔍 Tutkitaan', 'Käynnissä', 'Käyttöönotettu'] }
      },
      { 'x-http-method': 'MERGE', 'if-match': '*', 'content-type': 'application/json;odata=verbose' }
    );
  }
  await roadmap.openPlan();
  await expect(page.getByText('painamalla ruudussa 1, K tai 3')).toBeVisible();
  const cell = roadmap.cell(`${archive}, kevät 2026`);
  await cell.focus();
  for (const [key, phase] of [
    ['1', '🔍 Tutkitaan'],
    ['k', 'käynnissä'],
    ['3', 'käyttöönotettu']
  ] as const) {
    await page.keyboard.press(key);
    await expect(cell).toHaveAccessibleName(new RegExp(`, ${phase}`));
  }
  await page.keyboard.press('Enter');
  await expect(roadmap.phase('🔍 Tutkitaan')).toHaveAttribute('aria-keyshortcuts', '1');
  await expect(roadmap.phase('Käyttöönotettu')).toHaveAttribute('aria-keyshortcuts', '3');
});

test('a merged cell is pasted on all that it covers, and colours of no known meaning empty nothing', async ({
  roadmap,
  page
}) => {
  await roadmap.openPlan();
  const arrival = page.waitForResponse(/cell-clipboard/);
  const cells = ['kevät 2026', 'syksy 2026', 'kevät 2027'].map((half) => roadmap.cell(`${archive}, ${half}`));
  await roadmap.cell(`${archive}, kevät 2026`).focus();
  await (await arrival).finished();
  await paste(page, 'Selvittely\t\t\r\n', '<table><tr><td colspan="3">Selvittely</td></tr></table>');
  for (const cell of cells) {
    await expect(cell).toHaveAccessibleName(/selvittely/);
  }
  await paste(page, '\t\t\r\n', `<table><tr>${'<td style="background:#a6c">&nbsp;</td>'.repeat(3)}</tr></table>`);
  await expect(page.getByText(/^Mitään ei liitetty/).first()).toBeVisible();
  for (const cell of cells) {
    await expect(cell).toHaveAccessibleName(/selvittely/);
  }
});

test('Finnish texts say so where the interface is English', async ({ roadmap, page }) => {
  await roadmap.openPlan('locale=en-US');
  await expect(page.getByRole('heading', { name: /^Goal 1/ }).locator('[lang="fi"]')).toHaveText(
    'Digiosaamisen vahvistaminen'
  );
  const title = rowOf(page, 1).getByRole('rowheader').locator('[lang="fi"]').first();
  await expect(title).toHaveText(/^Henkilökunnan/);
  expect(await title.evaluate((element) => getComputedStyle(element).hyphens)).toBe('auto');
});
