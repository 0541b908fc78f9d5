import { expect, test } from './workbench';

test('rows that nobody expected are shown, and the person is told what to mend', async ({
  roadmap,
  workbench,
  page
}) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await workbench.write('/items', {
    Title: '<img src=x onerror=alert(1)> Lomake',
    Goal: 'Digiosaamisen vahvistaminen'
  });
  await workbench.write('/items', {
    Title: 'x'.repeat(255),
    Goal: 'Digiosaamisen vahvistaminen',
    Phase_2026H1: 'Tauolla'
  });
  await workbench.write('/items', { Goal: 'Ei mikään tavoite', PhaseNotes: 'joskus myöhemmin' });
  await workbench.write('/items', { Title: 'Tavoitteeton' });

  await roadmap.openPlan();
  await expect(page.getByText('<img src=x onerror=alert(1)> Lomake')).toBeVisible();
  await expect(page.getByRole('gridcell', { name: /kevät 2026, Tauolla/i })).toBeVisible();
  await expect(roadmap.heading(/Ei mikään tavoite/)).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Tavoitteeton' })).toBeVisible();

  await page.getByText(/korjattavaa kohtaa/).click();
  for (const problem of [
    /vaihetta ”Tauolla” ei ole/,
    /Tavoitetta ”Ei mikään tavoite”/,
    /Toimenpiteellä ei ole nimeä/,
    /Tavoite puuttuu/,
    /”joskus myöhemmin” puuttuu/
  ]) {
    await expect(page.getByText(problem).first()).toBeVisible();
  }
  expect(dialogs).toEqual([]);
});

test('half-years that are missing between others break the bars and are marked', async ({
  roadmap,
  workbench,
  page
}) => {
  await workbench.write("/fields/getByInternalNameOrTitle('Phase_2025H2')", undefined, { 'x-http-method': 'DELETE' });
  await workbench.write("/fields/getByInternalNameOrTitle('Phase_2026H1')", undefined, { 'x-http-method': 'DELETE' });
  await roadmap.openPlan();
  await expect(page.getByRole('columnheader', { name: /Syksy/ })).toHaveCount(2);
  await expect(roadmap.cell('Sähköinen arkistointi, syksy 2026')).toHaveAccessibleName(/käyttöönotto/);
});
