import * as fc from 'fast-check';
import type { ImportedPlan } from '../../../../src/domain/importing/ImportedPlan';
import { readPlanText } from '../../../../src/documents/planText/readPlanText';
import { readPlanTitle } from '../../../../src/documents/planTable/titles/readPlanTitle';
import { readPhaseName } from '../../../../src/documents/planTable/times/readPhaseName';

const headers = [
  'Toimenpide',
  'Toimenpiteen kuvaus',
  'Kuvaus',
  'Tavoite',
  'Kokonaisuus',
  'Painopiste',
  'Nro',
  '#',
  'Vastuutaho',
  'Ansvarig nämnd',
  'Hallintokunta',
  'Lisätiedot',
  'Huom.',
  'Mittari',
  'Kustannus (€)',
  'Aikataulu',
  'Start',
  'Slut',
  'Vaihe',
  'Tuntematon',
  '',
  'Kevät 2025',
  'S25',
  'Q1 2026',
  'Q2 2026',
  '2027'
];
const cells = [
  ...['', '', '', 'S', 'K', 'J', 'X', 'x', '●', '–', '-', 'V', '3', '1.2', '2)', 'IV', 'Selvittely', 'käyttöönotto'],
  ...['Suunnittelu', 'S/K', 'Jatkuva, vuosittain', 'kevät 2025', '2025–2026', '25.8.2025', 'T2 2025', 'jatkuva'],
  ...['tarpeen mukaan', 'Q3 2024', 'löpande', 'Hallinto', 'hallinto', 'Hallinto, tietohallinto', 'Hallinto\nViestintä'],
  ...['Viestintä- ja markkinointi', 'Koko kaupunki', 'Yhteensä', '5 000 €', '* huomautus', 'Sivu 3', 'rivi 1\nrivi 2'],
  ...['sanoi "ei"', '"auki', 'kiinni"', 'Tavoite 1: Toinen', 'Toimenpiteet', '2025', 'pilotti: eka', 'S = selvittely']
];

/** Every string of the plan and its findings, on one line and in small letters. */
function wordsOf(plan: ImportedPlan): string {
  const strings: string[] = [];
  JSON.stringify(plan, (_, value: unknown) => {
    if (typeof value === 'string') {
      strings.push(value);
    }
    return value;
  });
  return oneLine(strings.join(' ¦ '));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function quoted(cell: string): string {
  return /[\n"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

/** A spreadsheet, which alone has line breaks in cells, gives every row as many cells as its header. */
function fitted(row: readonly string[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, index) => row[index] ?? '');
}

describe('readPlanText, whatever the table', () => {
  it('loses the text of no cell', () => {
    const columns = fc
      .uniqueArray(fc.constantFrom(...headers), { minLength: 2, maxLength: 9 })
      .map((names) => [...new Set([...names, 'Toimenpide'])]);
    const rows = fc.array(fc.array(fc.constantFrom(...cells), { minLength: 1, maxLength: 10 }), { maxLength: 8 });
    fc.assert(
      fc.property(columns, rows, fc.boolean(), (header, ragged, hasTitle) => {
        const table = ragged.map((row) => (row.some((cell) => cell.includes('\n')) ? fitted(row, header.length) : row));
        const text = [header, ...table].map((row) => row.map(quoted).join('\t')).join('\n');
        const said = wordsOf(readPlanText(`${hasTitle ? 'Tavoite 1: Digi\n\n' : ''}${text}`));
        for (const cell of table.flat().filter((each) => each !== '' && !readPhaseName(each))) {
          expect(said).toContain(oneLine(readPlanTitle(cell)?.name ?? cell));
        }
      }),
      { numRuns: 400 }
    );
  });
});
