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
});
