import { readPlanTable } from '../../../../src/documents/planTable/readPlanTable';
import { readPlanText } from '../../../../src/documents/planText/readPlanText';
import type { TableCell, CellTable } from '../../../../src/domain/table/TableCell';
import { aPlanText } from '../../../builders/aPlanText';

const header = [
  'Toimenpiteen kuvaus',
  'Vastuuhenkilö/taho',
  'Hallintokunta',
  'Kevät 2025',
  'Syksy 2025',
  'Mahd. lisätietoa'
];
const green = '#92d050';
const blue = '#00b0f0';
const cells = (...texts: readonly string[]): readonly TableCell[] => texts.map((text) => ({ text }));
const row = (title: string, ...times: readonly TableCell[]): readonly TableCell[] => [
  ...cells(title, 'Johtoryhmä', 'Koko kaupunki'),
  ...times,
  { text: '' }
];
const table = (...rows: CellTable): CellTable => [
  [{ text: 'Tavoite 1: Digiosaaminen', columnSpan: 6 }],
  cells(...header),
  ...rows
];
const phasesOf = (rows: CellTable): unknown => readPlanTable(rows).actions.map(({ phases }) => phases);

describe('readPlanTable', () => {
  it('reads what the text of the same table says', () => {
    const rows = [
      ['Koulutus', 'Johtoryhmä', 'Koko kaupunki', 'Selvittely', 'Käyttöönotto', 'Muuta'],
      ['Tuki', 'Esihenkilöt', 'Sivistys', '', 'Jatkuva toiminta', '']
    ];
    const { goals, halfYears, actions } = readPlanText(aPlanText(rows));
    expect(readPlanTable(table(...rows.map((texts) => cells(...texts))))).toMatchObject({ goals, halfYears, actions });
  });

  it('takes a row that is one merged cell for the title of a group', () => {
    const { actions } = readPlanTable(
      table([{ text: 'Perustaidot', columnSpan: 6 }], row('Koulutus', ...cells('', '')))
    );
    expect(actions).toMatchObject([{ title: 'Koulutus', group: 'Perustaidot', goal: 'Digiosaaminen' }]);
  });

  it('reads a phase in every half-year that its merged cell covers', () => {
    expect(phasesOf(table(row('Koulutus', { text: 'Käyttöönotto', columnSpan: 2 })))).toEqual([
      { '2025H1': 'deployment', '2025H2': 'deployment' }
    ]);
  });

  it('reads a phase in every row that its merged cell covers', () => {
    const rows = table(row('Koulutus', { text: 'Selvittely', rowSpan: 2 }, { text: '' }), row('Tuki', { text: '' }));
    expect(phasesOf(rows)).toEqual([{ '2025H1': 'investigation' }, { '2025H1': 'investigation' }]);
  });

  it('notes the text of a merged cell once', () => {
    const { actions, findings } = readPlanTable(table(row('Koulutus', { text: 'kun rahaa on', columnSpan: 2 })));
    expect(actions[0]?.notes).toEqual([{ halfYear: '2025H1', text: 'kun rahaa on' }]);
    expect(findings.filter(({ kind }) => kind === 'cellTextAsNote')).toHaveLength(1);
  });

  it('reads colours that stand with the word of one phase, in a cell or in a legend', () => {
    const rows = table(
      row('Koulutus', { text: 'Selvittely', color: green }, { text: '', color: green }),
      row('Tuki', { text: '', color: blue }, { text: '', color: green })
    );
    const legend = [{ text: 'Jatkuva toiminta', color: blue }];
    expect(phasesOf([...rows, [], legend])).toEqual([
      { '2025H1': 'investigation', '2025H2': 'investigation' },
      { '2025H1': 'continuous', '2025H2': 'investigation' }
    ]);
    const { findings } = readPlanTable(rows);
    expect(findings).toContainEqual({ kind: 'colorAsPhase', text: green, readAs: 'investigation', lines: [3, 4] });
    expect(findings).toContainEqual({ kind: 'unreadColor', text: blue, lines: [4] });
  });

  it('lets a colour mean nothing that stands with several phases', () => {
    const rows = table(
      row('Koulutus', { text: 'Selvittely', color: green }, { text: 'Käyttöönotto', color: green }),
      row('Tuki', { text: '', color: green }, { text: '' })
    );
    expect(phasesOf(rows)).toEqual([{ '2025H1': 'investigation', '2025H2': 'deployment' }, {}]);
  });

  it('reads nothing of spans without measure, and of no rows', () => {
    expect(readPlanTable([[{ text: 'a', columnSpan: 2_000_000 }]]).findings).toContainEqual({
      kind: 'withoutActions',
      lines: []
    });
    expect(readPlanTable([]).actions).toEqual([]);
  });
});
