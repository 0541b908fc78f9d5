import type { ImportedPlan } from '../../../../src/domain/importing/ImportedPlan';
import { readPlanText } from '../../../../src/documents/planText/readPlanText';

/** Titles, parties and phases: a letter for each half-year of the plan, a dot for none. */
function rowsOf(plan: ImportedPlan): readonly string[] {
  return plan.actions.map(({ title, responsible, phases }) => {
    const letters = plan.halfYears.map((halfYear) => String(phases[halfYear] ?? '.').charAt(0)).join('');
    return `${title} | ${responsible.join('; ')} | ${letters}`;
  });
}

function read(...lines: readonly string[]): readonly string[] {
  return rowsOf(readPlanText(lines.join('\n')));
}

describe('the text of a plan that programs have changed on the way', () => {
  it('has names of columns in several lines, in quotes', () => {
    expect(
      read(
        '"Toimenpiteen\nkuvaus"\t"Vastuu-\nhenkilö"\t"Kevät\n2025"\t"Syksy\n2025"\t"Lisä-\ntietoa"',
        '"Yksi ""15"" tuuman""\nnäyttö"\tIT\tS\tK\tinfo',
        'Toinen 15" näyttö\t"HR\nIT"\t\tJ\t'
      )
    ).toEqual(['Yksi "15" tuuman" näyttö | IT | id', 'Toinen 15" näyttö | HR; IT | .c']);
  });

  it('has names of columns that break off and go on in the next row', () => {
    const plan = readPlanText(
      'Toimen-\tVastuu-\tHallinto-\tKevät\tSyksy\npide\ttaho\tkunta\t2025\t2025\nYksi\tIT\tHallinto\tS\tK'
    );
    expect(rowsOf(plan)).toEqual(['Yksi | IT | id']);
    expect(plan.actions[0]?.departments).toEqual(['Hallinto']);
  });

  it('has a schedule over years over seasons', () => {
    expect(
      read(
        'Toimenpide\tVastuu\tAikataulu\t\t\t\tHuom.',
        '\t\t2025\t\t2026\t\t',
        '\t\tkevät\tsyksy\tkevät\tsyksy\t',
        'Yksi\tIT\tx\t\tx\t\t',
        'Toinen\tHR\t\tx\t\tx\tbudjetti'
      )
    ).toEqual(['Yksi | IT | d.d.', 'Toinen | HR | .d.d']);
  });

  it('has seasons over years, one for each column', () => {
    expect(read('Toimenpide\tVastuu\tKevät\tSyksy\n\t\t2025\t2025\nYksi\tIT\tS\tK')).toEqual(['Yksi | IT | id']);
  });

  it('begins with a byte order mark and the line that tells Excel its separator', () => {
    const plan = readPlanText('\ufeffsep=;\r\nToimenpide;Vastuu;K25\r\n"Yksi; ja\r\nkaksi";IT;x\r\n');
    expect(rowsOf(plan)).toEqual(['Yksi; ja kaksi | IT | d']);
    expect(plan.findings).not.toContainEqual(expect.objectContaining({ kind: 'looseText' }));
  });

  it('holds what is not seen, ligatures and full-width signs', () => {
    expect(
      read(
        'Toi\u00admenpide\tVas\u200btuu\t\u202aKe\u00advät\u00a02025\u202c\tＳ２５',
        'Pro\ufb01ili\u200d\tIT\u2060\tSel\u001fvit\u00adtely\t\u200f\u202bKäyttöönotto\u202c',
        '👩\u200d💻 IT\u001etuki\u0007\tIT\t\u200ex\t'
      )
    ).toEqual(['Profiili | IT | id', '👩\u200d💻 IT-tuki | IT | d.']);
  });

  it('has phases with a slip of spelling, and says so', () => {
    const plan = readPlanText('Toimenpide\tVastuu\tK25\tS25\nYksi\tIT\tselvitely\tkäytöönotto');
    expect(rowsOf(plan)).toEqual(['Yksi | IT | id']);
    expect(plan.findings).toContainEqual(expect.objectContaining({ kind: 'otherPhaseName', text: 'selvitely' }));
  });

  it.each([
    ['before', '🟡 selvittely 🟢 käyttöönotto 🔵 jatkuva toiminta'],
    ['before, close to', '🟡selvittely, 🟢käyttöönotto, 🔵jatkuva'],
    ['after', 'Värit: selvittely 🟡 käyttöönotto 🟢 jatkuva toiminta 🔵'],
    ['after, with commas', 'selvittely 🟡, käyttöönotto 🟢, jatkuva 🔵'],
    ['with variation selectors before', '🟡\ufe0f = selvittely; 🟢 = käyttöönotto; 🔵 = jatkuva']
  ])('has a legend of drawn signs that stand %s their meanings', (_, legend) => {
    expect(read(legend, '', 'Toimenpide\tVastuu\tK25\tS25\tK26', 'Yksi\tIT\t🟡\t🟢\t🔵')).toEqual(['Yksi | IT | idc']);
  });

  it('names persons with both their names', () => {
    expect(
      read('Toimenpide\tVastuu\tK25', 'Yksi\tMatti Meikäläinen (IT), Maija-Liisa Virtanen\tx', 'Kaksi\tIT + HR\tx')
    ).toEqual(['Yksi | Matti Meikäläinen (IT); Maija-Liisa Virtanen | d', 'Kaksi | IT; HR | d']);
  });

  it('repeats the title of a goal with a word or a number that says that it goes on', () => {
    const table = 'Toimenpide\tVastuu\tK25\nYksi\tIT\tx\n';
    for (const mark of ['(jatkuu)', '– jatkuu', '(forts.)', '(cont.)', '(2/2)']) {
      expect(readPlanText(`Tavoite 1: Digi\n${table}Tavoite 1: Digi ${mark}\n${table}`).goals).toEqual(['Digi']);
      expect(readPlanText(`x**Tavoite 1: Digi**\n${table}x**Tavoite 1: Digi ${mark}**\n${table}`).goals).toEqual([
        'Digi'
      ]);
    }
  });

  it('parts a description at the end of a page', () => {
    expect(
      read(
        'Toimenpide\tVastuu\tK25',
        'Kartoitetaan tarpeet ja\tIT\tx',
        'laaditaan suunnitelma\t\t',
        'Ryhmä\t\t',
        'Kaksi\tHR\tx'
      )
    ).toEqual(['Kartoitetaan tarpeet ja laaditaan suunnitelma | IT | d', 'Kaksi | HR | d']);
  });

  it('has cells and rows that only look filled', () => {
    expect(read('Toimenpide\tVastuu\tK25', '\u2800\t\u3164\t\u200b', 'Yksi\tIT\u00a0\t\u00a0x')).toEqual([
      'Yksi | IT | d'
    ]);
  });
});

describe('a plan that is laid out in a way of its own', () => {
  it.each([
    ['numbered', '1. Digitaidot', '2. Data', ['1. Digitaidot', '2. Data']],
    ['called goals', 'Tavoite 1: Digitaidot', 'Tavoite 2: Data', ['Digitaidot', 'Data']]
  ])('has its goals where the actions’ name would stand in the header, %s', (_, first, second, goals) => {
    const plan = readPlanText(
      `${first}\tVastuu\tAikataulu\nYksi\tIT\tK25\nKaksi\tHR\tS25\n${second}\tVastuu\tAikataulu\nKolme\tIT\tK25`
    );
    expect(plan.goals).toEqual(goals);
    expect(plan.actions.map(({ goal }) => goals.indexOf(goal))).toEqual([0, 0, 1]);
  });

  it('has a row for each phase of an action', () => {
    expect(
      read(
        'Toimenpide\tVaihe\tAikataulu',
        'Yksi\tSelvittely\tkevät 2025',
        '\tKäyttöönotto\tsyksy 2025',
        '\tJatkuva toiminta\t2026-'
      )
    ).toEqual(['Yksi |  | idcc']);
  });

  it('has months in short, alone or under their year', () => {
    const months = Array.from({ length: 12 }, (_, month) => `${month + 1}/25`).join('\t');
    expect(read(`Toimenpide\tVastuu\t${months}`, 'Yksi\tIT\t\tx\t\t', `Kaksi\tHR${'\t'.repeat(12)}x`)).toEqual([
      'Yksi | IT | d.',
      'Kaksi | HR | .d'
    ]);
    expect(
      read('Toimenpide\tVastuu\t2025', '\t\ttammi-maalis\thuhti-kesä\theinä-syys\tloka-joulu', 'Yksi\tIT\t\tx\tx\t')
    ).toEqual(['Yksi | IT | dd']);
  });

  it('indents its rows and names no columns', () => {
    expect(read('Tavoite 1: Digi\t\t', '\tYksi\tIT', '\tKaksi\tHR')).toEqual(['Yksi |  | ', 'Kaksi |  | ']);
  });
});
