import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportFinding } from '../../../../src/domain/importing/ImportFinding';
import type { ActionContent } from '../../../../src/domain/plan/Action';
import { readPlanText } from '../../../../src/documents/planText/readPlanText';

const text = readFileSync(path.join(__dirname, '../../../../samples/toimenpideohjelma.txt'), 'utf8');
const plan = readPlanText(text);

function actionCalled(start: string): ActionContent | undefined {
  return plan.actions.find(({ title }) => title.startsWith(start));
}

function findingsOf(kind: ImportFinding['kind']): readonly ImportFinding[] {
  return plan.findings.filter((finding) => finding.kind === kind);
}

function groupsOf(goalIndex: number): readonly string[] {
  return [...new Set(plan.actions.filter(({ goal }) => goal === plan.goals[goalIndex]).map(({ group }) => group))];
}

describe('the city’s plan', () => {
  it('has three goals in order', () => {
    expect(plan.goals).toEqual([
      'Digiosaamisen vahvistaminen',
      'Tiedon hyödyntämisen lisääminen',
      'Saavutettavat ja laadukkaat digipalvelut kaikille'
    ]);
  });

  it('has 90 actions, each with a goal of the plan', () => {
    expect(plan.goals.map((name) => plan.actions.filter(({ goal }) => goal === name).length)).toEqual([16, 39, 35]);
    expect(plan.actions).toHaveLength(90);
  });

  it('has six half-years', () => {
    expect(plan.halfYears).toEqual(['2025H1', '2025H2', '2026H1', '2026H2', '2027H1', '2027H2']);
  });

  it('has seven, four and three groups, and actions before the first group of goal 2', () => {
    expect(groupsOf(0)).toEqual([
      'Osaamiskartoitus',
      'Koulutussuunnitelma',
      'M365 täysipainoinen hyödyntäminen',
      'Koulutukset',
      'Tekoälyosaaminen',
      'Uuden henkilöstön perehdyttäminen',
      'Benchmarkkaus'
    ]);
    expect(groupsOf(1)).toEqual([
      '',
      'Palkkahallinto (Populus palkkahallinnon ohjelma) ja HR',
      'Taloushallinto',
      'Asianhallintajärjestelmä',
      'Teknisen toimialan ohjelmistot'
    ]);
    expect(groupsOf(2)).toEqual([
      'Kaupunkilaisille, asiakkaille, viranomaisille henkilöstölle',
      'Henkilöstölle',
      'Luottamushenkilöille'
    ]);
    expect(plan.actions.filter(({ group }) => group === '')).toHaveLength(11);
  });

  it('goes on with the open group after the top of a new page', () => {
    expect(actionCalled('Paperisten ja sähköpostilla')?.group).toBe('Taloushallinto');
    expect(actionCalled('Karttapohjainen Louhi-palautepalvelu')?.group).toMatch(/^Kaupunkilaisille/);
  });

  it('numbers the actions in plan order with room between them', () => {
    expect(plan.actions.map(({ order }) => order)).toEqual(plan.actions.map((_, index) => (index + 1) * 10));
  });

  it('keeps every description whole, the longest of 207 characters', () => {
    expect(Math.max(...plan.actions.map(({ title }) => title.length))).toBe(207);
    expect(plan.actions.every(({ details }) => details === '')).toBe(true);
    const lines = text.split('\n');
    plan.actions.forEach(({ title }) => expect(lines.some((line) => line.startsWith(`${title}\t`))).toBe(true));
  });

  it('has one note on a cell', () => {
    expect(plan.actions.flatMap(({ notes }) => notes)).toEqual([
      { halfYear: '2026H2', text: 'sähköinen lupa-arkisto' }
    ]);
    expect(actionCalled('Sähköinen arkistointi')?.notes).toHaveLength(1);
    expect(findingsOf('cellTextAsNote')).toEqual([
      {
        kind: 'cellTextAsNote',
        title: 'Sähköinen arkistointi',
        halfYear: '2026H2',
        text: 'sähköinen lupa-arkisto',
        lines: [44]
      }
    ]);
  });

  it('has 17 rows with additional information', () => {
    expect(plan.actions.filter(({ additionalInfo }) => additionalInfo !== '')).toHaveLength(17);
    expect(actionCalled('Intran uudistus')?.additionalInfo).toBe('Käynnissä, valmis kevät 2025');
  });

  it('carries no phases, and says so', () => {
    expect(plan.actions.every(({ phases }) => Object.keys(phases).length === 0)).toBe(true);
    expect(findingsOf('withoutPhases')).toEqual([{ kind: 'withoutPhases', lines: [] }]);
  });

  it('has a party and a department on every row', () => {
    expect(
      plan.actions.filter(({ responsible, departments }) => responsible.length * departments.length === 0)
    ).toEqual([]);
  });

  it('names several parties on 27 rows', () => {
    expect(plan.actions.filter(({ responsible }) => responsible.length > 1)).toHaveLength(27);
    expect(findingsOf('severalParties').flatMap(({ lines }) => lines)).toHaveLength(27);
  });

  it.each([
    ['Safe to Play', ['Puutarhuri', 'Kiinteistöhoitajat']],
    ['Sähköinen arkistointi', ['Hallintojohtaja', 'Tekninen johtaja']],
    ['Suunnitelma harkittujen', ['Vakan esihenkilöt', 'Digityryhmä']],
    ['Ohjevideoita henkilöstölle', ['Ohjelmien vastuuhenkilöt', 'Pääkäyttäjät']],
    ['Kehityskeskusteluiden', ['Henkilöstöjohtaja', 'Esimiehet']],
    ['Saavutettavuusvaatimuksen', ['Tietohallintokoordinaattori', 'Viestintä- ja markkinointikoordinaattori']],
    ['Viestinnän ja tiedottamisen', ['Viestintä- ja markkinointikoordinaattori', 'Johtoryhmä']],
    ['Opiskeluhuollon', ['Hallintosihteeri (sivistys)', 'Koulusihteeri', 'Tietohallintokoordinaattori']],
    ['Sedussa aloittavien', ['Opetuspäällikkö', 'Oppilaanohjaajat']],
    ['Louhi-paikkatietoalustan', ['Maankäyttöpäällikkö', 'Rakentamispäällikkö', 'Yhdyskuntatekniikan päällikkö']],
    ['Perusopetuksen tieto-', ['Opetuspäällikkö']],
    ['Uusien mallipohjien', ['Dynastyn kehittäjäryhmä']]
  ])('tells the parties of "%s…" apart', (start, parties) => {
    expect(actionCalled(start)?.responsible).toEqual(parties);
  });

  it.each([
    ['Palvelutietovaranto', ['Hallintopalvelut', 'Tekninen toimiala', 'Sivistyspalvelut']],
    ['Kaikkien viranhaltijapäätösten', ['Hallintopalvelut', 'Sivistyspalvelut']],
    ['TET', ['Sivistys / Perusopetus']]
  ])('tells the departments of "%s…" apart', (start, departments) => {
    expect(actionCalled(start)?.departments).toEqual(departments);
  });

  it('has eight departments once they are told apart', () => {
    expect(new Set(plan.actions.flatMap(({ departments }) => departments)).size).toBe(8);
  });

  it('has one spelling for each party', () => {
    const parties = [...new Set(plan.actions.flatMap(({ responsible }) => responsible))];
    expect(new Set(parties.map((party) => party.toLowerCase())).size).toBe(parties.length);
    expect(findingsOf('unifiedSpelling')).toContainEqual({
      kind: 'unifiedSpelling',
      column: 'responsible',
      text: 'opetuspäällikkö',
      readAs: 'Opetuspäällikkö',
      lines: [126, 127, 128, 129, 133, 135]
    });
  });

  it('marks every party that was told apart by a space alone as uncertain', () => {
    const uncertain = plan.findings.flatMap((finding) =>
      finding.kind === 'severalParties' && !finding.isCertain ? finding.lines : []
    );
    expect(uncertain).toEqual([14, 27, 41, 44, 85, 98, 106, 107, 111, 112, 124, 132]);
  });

  it('reports each misspelt header once, with all its lines', () => {
    expect(findingsOf('misspeltHalfYear')).toEqual(
      (
        [
          ['Syky', [9]],
          ['Syysy', [40, 69, 95, 117]]
        ] as const
      ).flatMap(([word, lines]) =>
        [2025, 2026, 2027].map((year) => ({
          kind: 'misspeltHalfYear',
          text: `${word} ${year}`,
          readAs: `${year}H2`,
          lines
        }))
      )
    );
  });

  it('reports the repeated titles and headers, the legends and the other names', () => {
    const found = plan.findings.map(({ kind, lines }) => [kind, ...lines]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['legendBesideGoal', 7],
        ['legendBesideGoal', 38],
        ['legendBesideGoal', 93],
        ['otherPhaseName', 93],
        ['otherColumnName', 95, 117],
        ['repeatedGoal', 67],
        ['repeatedHeader', 69],
        ['repeatedGoal', 115],
        ['repeatedHeader', 117]
      ])
    );
    expect(findingsOf('repeatedHeader')).toHaveLength(2);
    expect(findingsOf('looseText')).toEqual([]);
    expect(findingsOf('unknownColumn')).toEqual([]);
  });

  it('reads the same from Windows line ends and with a byte order mark', () => {
    expect(readPlanText(`\ufeff${text.replace(/\n/g, '\r\n')}`)).toEqual(plan);
  });
});
