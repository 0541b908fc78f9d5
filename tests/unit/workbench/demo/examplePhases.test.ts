import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readPlanText } from '../../../../src/documents/planText/readPlanText';
import type { ActionContent, PhaseCells } from '../../../../src/domain/plan/Action';
import { isKnownPhase } from '../../../../src/domain/plan/Phase';
import { exampleHorizon, examplePhases } from '../../../../workbench/demo/examplePhases';

const text = readFileSync(path.join(__dirname, '../../../../samples/toimenpideohjelma.txt'), 'utf8');
const { actions, halfYears } = readPlanText(text);
const rows = actions.map((action) => inLetters(examplePhases(action)));

/** One letter for each half-year: i, d, c for the phases, a dot for an empty cell. */
function inLetters(phases: PhaseCells): string {
  return exampleHorizon
    .map((halfYear) => phases[halfYear])
    .map((phase) => (isKnownPhase(phase) ? phase.charAt(0) : '.'))
    .join('');
}

function rowsWhere(isMeant: (action: ActionContent) => boolean): readonly string[] {
  const found = rows.filter((_, index) => {
    const action = actions[index];
    return action !== undefined && isMeant(action);
  });
  expect(found).not.toEqual([]);
  return found;
}

function rowOf(start: string): string | undefined {
  return rowsWhere(({ title }) => title.startsWith(start))[0];
}

describe('the example phases of the city’s plan', () => {
  it('fill the half-years that the plan has', () => {
    expect(exampleHorizon).toEqual(halfYears);
  });

  it('are the same every time', () => {
    expect(actions.map((action) => inLetters(examplePhases(action)))).toEqual(rows);
  });

  it.each([
    ['Kotisivujen uudistus', 'ready and published in June 2025', /^dccccc$/],
    ['Intran uudistus', 'ready in spring 2025', /^dccccc$/],
    ['Ohjevideoita henkilöstölle', 'a continuous process later on', /^[^.].*c$/],
    ['Tunnisteiden laajempi', 'begun in 2024', /^d/],
    ['Rajapintapalveluiden', 'in force since 2024', /^d/],
    ['Liikunta- ja kulttuuripaikkojen', 'the interface is in use', /^c/],
    ['Lupapiste-palvelun', 'in use for building permits already', /^d+c+$/],
    ['Tukiopetustuntien', 'works like this already', /^c/],
    ['Palvelutietovaranto', 'begun, goes on after the home page is ready in June 2025', /^id/],
    ['Kaupungin karttaselain', 'a new service is taken into use', /d/],
    ['TET', 'looked into with the forms', /^i/],
    ['Oppimisen tuen', 'looked into first; the law is in force from autumn 2025', /^id/],
    ['Wilman', 'selvitys', /^i/],
    ['Koulukyytien', 'selvitys of what is possible', /^\.?i+\.*$/],
    ['Luottamushenkilöiden intra', 'looked into and ready in 2025', /^[id][dc]c+$/],
    ['Jatkuva, uusien', 'continuous', /^c{6}$/],
    ['OneDrivet käytössä', 'in use', /^[dc]/]
  ])('agree with what is stated of "%s…": %s', (start, _statement, pattern) => {
    expect(rowOf(start)).toMatch(pattern);
  });

  it('repeat what is done every second year, two years apart', () => {
    const row = rowOf('Perusopetuksen tieto-') ?? '';
    expect(row.lastIndexOf('d') - row.indexOf('d')).toBe(4);
  });

  it('take something into use in the half-year where a note stands', () => {
    expect(rowOf('Sähköinen arkistointi')?.charAt(exampleHorizon.indexOf('2026H2'))).toBe('d');
  });

  it('have a deployment for everything that is called one', () => {
    rowsWhere(({ title }) => /käyttöönn?ot/i.test(title)).forEach((row) => expect(row).toContain('d'));
  });

  it('end continuous where something is followed up', () => {
    rowsWhere(({ title }) => /seuranta/.test(title)).forEach((row) => expect(row).toMatch(/c$/));
  });

  it('are of many kinds: gaps, late starts, and a few rows with nothing or one phase only', () => {
    expect(new Set(rows).size).toBeGreaterThan(15);
    expect(rows.filter((row) => /[idc]\.+[idc]/.test(row)).length).toBeGreaterThan(5);
    expect(rows.filter((row) => /^\.\.+[idc]/.test(row)).length).toBeGreaterThan(5);
    expect(rows.filter((row) => row === '......').length).toBeGreaterThanOrEqual(2);
    expect(rows.filter((row) => row === '......').length).toBeLessThanOrEqual(6);
    expect(rows.filter((row) => row === 'cccccc').length).toBeGreaterThanOrEqual(2);
  });

  it('run from investigation to deployment to continuous operation on most rows', () => {
    const inOrder = rows.filter((row) => /^\.*i*\.*d*\.*c*\.*$/.test(row) && row !== '......');
    expect(inOrder.length).toBeGreaterThan(80);
  });
});
