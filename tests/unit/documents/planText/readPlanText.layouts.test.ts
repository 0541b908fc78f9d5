import type { ImportedPlan } from '../../../../src/domain/importing/ImportedPlan';
import { isKnownPhase } from '../../../../src/domain/plan/Phase';
import { readPlanText } from '../../../../src/documents/planText/readPlanText';

/** Goal, group, title, and a letter for each half-year of the plan: i, d, c for the phases, a dot for none. */
function summary(plan: ImportedPlan): readonly string[] {
  return plan.actions.map(({ goal, group, title, phases }) => {
    const letters = plan.halfYears.map((halfYear) => phases[halfYear]);
    const word = letters.map((phase) => (isKnownPhase(phase) ? phase.charAt(0) : '.')).join('');
    return [goal, group, title, word].join('/');
  });
}

function summaryOf(...lines: readonly string[]): readonly string[] {
  return summary(readPlanText(lines.join('\n')));
}

function kindsOf(plan: ImportedPlan): readonly string[] {
  return plan.findings.map(({ kind }) => kind);
}

describe('readPlanText', () => {
  it('reads a Markdown table, with its headings for goals', () => {
    const plan = readPlanText(
      [
        '# Digiohjelma',
        '## Painopiste 1: Asiointi',
        '| Nro | Toimenpide | Vastuutaho | Kevät 2025 | Syksy 2025 |',
        '|-----|:-----------|------------|:----------:|------------|',
        '| 1.1 | **Ajanvaraus** \\| tekstiviesti | Viestintä<br>Neuvola | Selvittely | – |',
        '',
        'Sivu 1 / 2',
        '',
        '## Painopiste 2: Tieto',
        '| Nro | Toimenpide | Vastuutaho | Kevät 2025 | Syksy 2025 |',
        '|-----|------------|------------|------------|------------|',
        '| 2.1 | Tietovarasto | Tietohallinto | X | X |'
      ].join('\n')
    );
    expect(plan.goals).toEqual(['Asiointi', 'Tieto']);
    expect(summary(plan)).toEqual(['Asiointi//Ajanvaraus | tekstiviesti/i.', 'Tieto//Tietovarasto/dd']);
    expect(plan.actions[0]).toMatchObject({ responsible: ['Viestintä', 'Neuvola'], additionalInfo: 'Nro: 1.1' });
  });

  it('reads a spreadsheet’s semicolons, sums and merged goals', () => {
    const plan = readPlanText(
      '\ufeffTavoite;Toimenpide;Vastuu;Aikataulu;Budjetti (€)\r\n' +
        'Osaaminen;"Digikoulutus; kaikki";HR;2025-2026;10 000\r\n' +
        ';"Oppaat ""helposti""";Viestintä;Q2/2026;0\r\n;;;;\r\nYhteensä;;;;10 000\r\n'
    );
    expect(summary(plan)).toEqual(['Osaaminen//Digikoulutus; kaikki/dddd', 'Osaaminen//Oppaat "helposti"/..d.']);
    expect(plan.actions[1]?.additionalInfo).toBe('Budjetti (€): 0\nAikataulu: Q2/2026');
    expect(plan.findings).toContainEqual({ kind: 'totalRow', text: 'Yhteensä | 10 000', lines: [5] });
  });

  it('reads a Swedish plan whose V and H are half-years and whose U, I and F are phases', () => {
    expect(
      summaryOf('Mål 1: Tjänster', '', 'Åtgärd\tAnsvarig\tV25\tH25\tV26\tH26', 'Bygglov\tTeknik\tU\tI\tF\tF')
    ).toEqual(['Tjänster//Bygglov/idcc']);
  });

  it('goes by the document’s own legend', () => {
    expect(
      summaryOf(
        'Selite: V = valmistelu, T = toteutus, Y = ylläpito',
        'Tavoite 1: Arki',
        'Toimenpide\tVastuu\tK25\tS25\tK26',
        'Lomakkeet\tHallinto\tV\tT\tY'
      )
    ).toEqual(['Arki//Lomakkeet/idc']);
  });

  it('puts quarters under years onto half-years, the later of two counts', () => {
    const plan = readPlanText(
      'Toimenpide\tVastuu\t2025\t\t\t\n\t\tQ1\tQ2\tQ3\tQ4\nTietoallas\tIT\tS\tS\tS\tK\nRaportit\tIT\t\tS\tK\t'
    );
    expect(summary(plan)).toEqual(['//Tietoallas/id', '//Raportit/id']);
    expect(kindsOf(plan)).toContain('severalPhases');
  });

  it('finds the names of the columns below the years', () => {
    expect(
      summaryOf('\t\t2025\t\t2026\t', 'Toimenpide\tVastuu\tKevät\tSyksy\tKevät\tSyksy', 'Opas\tHR\tX\t\tX\t')
    ).toEqual(['//Opas/d.d.']);
  });

  it('does not take years of costs for half-years', () => {
    const plan = readPlanText(
      'Toimenpide\tKustannukset\t\tAikataulu\n\t2025\t2026\t\nRobotti\t10 000\t5 000\tkevät 2025'
    );
    expect(summary(plan)).toEqual(['//Robotti/d']);
    expect(plan.actions[0]?.additionalInfo).toBe('Kustannukset 2025: 10 000\nKustannukset 2026: 5 000');
  });

  it('reads columns of years, months and ranges', () => {
    expect(
      summaryOf('Toimenpide\tVastuu\tTammi–kesäkuu 2025\tHeinä–joulukuu 2025\t2026', 'Opas\tHR\tselvittely\tX\tjatkuva')
    ).toEqual(['//Opas/idcc']);
  });

  it('reads a beginning and an end in two columns', () => {
    const plan = readPlanText(
      'Goal 1: Services\n\nID\tAction\tOwner\tStart\tEnd\nA1\tPortal\tIT\t01.03.2025\t31.12.2025\nA2\tApp\tIT\tAutumn 2025\tSpring 2026'
    );
    expect(summary(plan)).toEqual(['Services//Portal/dd.', 'Services//App/.dd']);
    expect(plan.actions[0]?.additionalInfo).toBe('ID: A1\nStart: 01.03.2025\nEnd: 31.12.2025');
  });

  it('reads phases that stand over columns of times', () => {
    expect(
      summaryOf(
        'Toimenpide\tVastuu\tSelvittely\tKäyttöönotto\tJatkuva toiminta',
        'Robotti\tIT\tkevät 2025\tsyksy 2025\t2026-'
      )
    ).toEqual(['//Robotti/idcc']);
  });

  it('reads what a schedule says of the phases', () => {
    expect(
      summaryOf(
        'Toimenpide\tVastuu\tAikataulu',
        'Ajanvaraus\tNeuvola\tselvittely kevät 2025, käyttöönotto syksy 2025, jatkuva 2026 alkaen',
        'Intra\tViestintä\tkevät 2025, sen jälkeen jatkuva',
        'Sovellus\tIT\ttarpeen mukaan'
      )
    ).toEqual(['//Ajanvaraus/idcc', '//Intra/dccc', '//Sovellus/....']);
  });

  it('takes headings over the tables for goals when nothing else is called one', () => {
    const plan = readPlanText(
      'Tiekartta\n\n1. Asukkaalle\n\nMitä\tKuka\tMilloin\nNeuvonta\tKirjasto\talkuvuosi 2026\n\n' +
        '2. Henkilöstölle\n\nMitä\tKuka\tMilloin\nIntra\tViestintä\tkevätkausi 2025'
    );
    expect(plan.goals).toEqual(['1. Asukkaalle', '2. Henkilöstölle']);
    expect(plan.findings).toContainEqual({ kind: 'looseText', text: 'Tiekartta', lines: [1] });
    expect(kindsOf(plan)).not.toContain('rowWithoutGoal');
  });

  it('reads groups by their numbers, which go on in those of their actions', () => {
    expect(
      summaryOf(
        'Tavoite 1: A',
        'Nro\tToimenpide\tVastuu\tAikataulu',
        '1\tKoulutukset\t\t',
        '1.1\tKurssi\tHR\t2025',
        '2\tViestintä\t\t',
        '2.1\tOpas\tHR\t2025'
      )
    ).toEqual(['A/Koulutukset/Kurssi/dd', 'A/Viestintä/Opas/dd']);
  });

  it('reads goals and groups in columns, and keeps a level above them', () => {
    const plan = readPlanText(
      'Painopiste\tTavoite\tKokonaisuus\tToimenpide\tK25\nAsukas\tArki\tAsiointi\tLomakkeet\tS\n\t\t\tAjanvaraus\tK\n\tTurva\t\tVaraus\tJ'
    );
    expect(summary(plan)).toEqual(['Arki/Asiointi/Lomakkeet/i', 'Arki/Asiointi/Ajanvaraus/d', 'Turva//Varaus/c']);
    expect(plan.actions.map(({ additionalInfo }) => additionalInfo)).toEqual(Array(3).fill('Painopiste: Asukas'));
  });

  it('goes on with the action above when a row has no description', () => {
    const plan = readPlanText(
      'Toimenpide\tVastuu\tAikataulu\tMittari\nAsiointi\tHallinto\tkevät 2025\tlomakkeet\n\tTietohallinto\tsyksy 2025\tkäyttäjät'
    );
    expect(summary(plan)).toEqual(['//Asiointi/dd']);
    expect(plan.actions[0]).toMatchObject({
      responsible: ['Hallinto', 'Tietohallinto'],
      additionalInfo: 'Mittari: lomakkeet\nMittari: käyttäjät'
    });
  });

  it('tells a second description from the first, and a department from its officer', () => {
    const plan = readPlanText(
      'Mål 1: A\n\nInsats\tBeskrivning\tAnsvarig nämnd\tAnsvarig tjänsteman\tTidplan\nE-arkiv\tGemensamt\tKultur\tArkivarie\tlöpande'
    );
    expect(plan.actions[0]).toMatchObject({
      title: 'E-arkiv',
      details: 'Gemensamt',
      responsible: ['Arkivarie'],
      departments: ['Kultur'],
      additionalInfo: 'Tidplan: löpande'
    });
    expect(plan.findings).toContainEqual({ kind: 'unreadTime', text: 'löpande', lines: [4] });
  });

  it('forgives the spelling of every name in a header, in any order of the columns', () => {
    expect(
      summaryOf(
        'Tavoite 1: A',
        'Mittari\tLoppuvuosi 2025\tVastutaho\tToimenpite\tHallintokuta',
        'määrä\tK\tHR\tKoulutus\tKaikki'
      )
    ).toEqual(['A//Koulutus/d']);
  });

  it('does not take a sentence with commas for a header', () => {
    const prose = 'Taulukossa ovat toimenpiteet, vastuutahot ja aikataulu.';
    const plan = readPlanText(`${prose}\n\nPalvelu\tOmistaja\nOpas, verkossa\tHR\nRobotti\tIT`);
    expect(plan.actions.map(({ title }) => title)).toEqual(['Opas, verkossa', 'Robotti']);
    expect(plan.findings).toContainEqual({ kind: 'looseText', text: prose, lines: [1] });
    expect(kindsOf(readPlanText(`${prose}\nNe päivitetään vuosittain.`))).toContain('withoutActions');
  });
});
