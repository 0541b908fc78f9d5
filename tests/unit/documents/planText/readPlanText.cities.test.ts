import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportedPlan } from '../../../../src/domain/importing/ImportedPlan';
import type { PhaseCells } from '../../../../src/domain/plan/Action';
import { readPlanText } from '../../../../src/documents/planText/readPlanText';

function readPlan(name: string): ImportedPlan {
  return readPlanText(readFileSync(path.join(__dirname, 'plans', `${name}.txt`), 'utf8'));
}

function linesOf(plan: ImportedPlan, kind: string): readonly number[] {
  return plan.findings.filter((finding) => finding.kind === kind).flatMap(({ lines }) => lines);
}

/** A letter for each half-year of the plan: i, d, c for the phases, a dot for none. */
function letters(plan: ImportedPlan): readonly string[] {
  const letterOf = (phases: PhaseCells, halfYear: keyof PhaseCells): string =>
    String(phases[halfYear] ?? '.').charAt(0);
  return plan.actions.map(({ phases }) => plan.halfYears.map((halfYear) => letterOf(phases, halfYear)).join(''));
}

describe('plans of other cities', () => {
  it('have line breaks and quotes in their cells', () => {
    const plan = readPlan('multiline-cells');
    expect(plan.goals).toEqual(['Ala on arvostettu']);
    expect(plan.actions.map(({ title, responsible }) => [title, responsible])).toEqual([
      ['Koulutusta kehitetään tarpeista lähtien Luodaan toimintatavat urakehitykseen', ['Yhdistys', 'Jäsenet']],
      ['Uusiokäytön lisääminen', ['Urakoitsijat']],
      ['Sivutuotteiden "vihreä" hyötykäyttö', ['Yhdistys']]
    ]);
    expect(letters(plan)).toEqual(['id', 'dc', '.i']);
  });

  it('name their goals in a first column that is merged downwards, and the time in a column of schedules', () => {
    const plan = readPlan('goals-in-column');
    expect(plan.goals).toEqual(['Kuntalaisten digitaidot vahvistuvat', 'Asiointi on sujuvaa']);
    expect(plan.actions.map(({ goal }) => plan.goals.indexOf(goal))).toEqual([0, 0, 0, 1, 1]);
    expect(linesOf(plan, 'goalFromAbove')).toEqual([3, 4, 6]);
    expect(plan.halfYears).toEqual(['2025H1', '2025H2', '2026H1', '2026H2']);
    expect(letters(plan)).toEqual(['cccc', 'd...', '.d..', 'dddd', '..dd']);
    expect(linesOf(plan, 'continuousThroughout')).toEqual([2]);
    expect(linesOf(plan, 'timeAsPhase')).toEqual([3, 4, 5, 6]);
    expect(plan.actions[3]).toMatchObject({
      responsible: ['Hyvinvointialue', 'Tietohallinto'],
      additionalInfo: 'Arviointimittarit: Varausten osuus'
    });
  });

  it('count their rows in a first column, and give dates', () => {
    const plan = readPlan('number-first-deadline');
    expect(plan.actions.map(({ title }) => title)).toEqual([
      'Varmuuskopioiden palautustesti',
      'Valvonnan raja-arvojen tarkistus',
      'Julkaisuohjeen päivitys',
      'Päivystysohjeen koulutus',
      'Arkistoinnin automatisointi'
    ]);
    expect(plan.actions[0]).toMatchObject({ responsible: ['Tietokantaryhmä'], additionalInfo: 'Määräaika: 25.8.2025' });
    expect(plan.actions[3]?.additionalInfo).toBe('');
    expect(plan.halfYears).toEqual(['2025H2', '2026H1']);
    expect(letters(plan)).toEqual(['d.', 'd.', 'd.', '.d', 'cc']);
    expect(plan.findings).toContainEqual({
      kind: 'countingNumbers',
      column: '#',
      texts: ['1', '2', '3', '4', '5'],
      lines: [4]
    });
  });

  it('are written in Swedish, with terms, tertials and numbers to refer to', () => {
    const plan = readPlan('svensk-tidplan');
    expect(plan.goals).toEqual(['Trygg digital drift']);
    expect(plan.halfYears).toEqual(['2025H1', '2025H2', '2026H1', '2026H2']);
    expect(letters(plan)).toEqual(['d...', 'cccc', '.d..', 'dd..', 'dddd', '...d']);
    expect(plan.actions[3]).toMatchObject({ title: 'Utbildning i informationssäkerhet', responsible: ['HR'] });
    expect(plan.actions[3]?.additionalInfo.split('\n').sort()).toEqual([
      'Kostnad: M',
      'Nr: 1.4',
      'Tidplan: T2 2025',
      'Uppföljning: Deltagare'
    ]);
    expect(plan.findings).toContainEqual({
      kind: 'statedTime',
      text: 'T2 2025',
      readAs: ['2025H1', '2025H2'],
      isCertain: true,
      lines: [7]
    });
  });

  it('put years over half-years, and marks into the cells', () => {
    const plan = readPlan('two-row-header');
    expect(plan.halfYears).toEqual(['2025H1', '2025H2', '2026H1', '2026H2', '2027H1', '2027H2']);
    expect(plan.actions.map(({ title, responsible }) => [title, ...responsible])).toEqual([
      ['Sähköinen rakennuslupa', 'Tekninen toimiala'],
      ['Paikkatietopalvelun uusiminen', 'Maankäyttö'],
      ['Kiinteistöjen olosuhdemittaus', 'Tilapalvelut'],
      ['Sopimusrekisteri', 'Hallinto']
    ]);
    expect(letters(plan)).toEqual(['ddd...', '.ddd..', 'dddddd', 'dd....']);
    expect(plan.actions.flatMap(({ notes }) => notes)).toEqual([]);
    expect(linesOf(plan, 'headerInSeveralRows')).toEqual([3]);
    expect(linesOf(plan, 'markAsPhase')).toEqual([5, 6, 7, 8]);
  });

  it('write K25 and S25 for the half-years, and K and S for phases', () => {
    const plan = readPlan('k25-letters');
    expect(plan.halfYears).toEqual(['2025H1', '2025H2', '2026H1', '2026H2', '2027H1', '2027H2']);
    expect(letters(plan)).toEqual(['idcccc', 'iiddcc', 'dccccc', '..idcc']);
    expect(plan.actions[0]?.responsible).toEqual(['Tietohallinto', 'Arkistotoimi']);
    expect(plan.actions[1]?.additionalInfo).toBe('Huom.: kilpailutus 2025');
    expect(plan.findings).toContainEqual({
      kind: 'letterAsPhase',
      text: 'S',
      readAs: 'investigation',
      isExplained: false,
      lines: [4, 5, 7]
    });
  });
});
