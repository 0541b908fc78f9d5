import { readSchedule } from '../../../../../src/documents/planTable/times/readSchedule';
import { scheduleNotation } from '../../../../../src/documents/planTable/times/scheduleNotation';

const { notation } = scheduleNotation([]);

function entriesOf(text: string): readonly string[] {
  return (readSchedule(text, notation)?.entries ?? []).map(
    ({ phase = '?', halfYears, isOpen }) => `${phase} ${halfYears.join(' ')}${isOpen ? ' …' : ''}`
  );
}

describe('readSchedule', () => {
  it.each([
    ['kevät 2025', ['? 2025H1']],
    ['Jatkuva', ['continuous  …']],
    ['löpande', ['continuous  …']],
    ['jatkuva, vuosittain', ['continuous  …', 'continuous  …']],
    ['jatkuva 2026 alkaen', ['continuous 2026H1 2026H2 …']],
    ['Jatkuva, 2026 alkaen', ['continuous 2026H1 2026H2 …']],
    ['käyttöönotto syksyllä 2025', ['deployment 2025H2']],
    ['selvittely kevät 2025, käyttöönotto syksy 2025', ['investigation 2025H1', 'deployment 2025H2']],
    ['kevät 2025, sen jälkeen jatkuva', ['? 2025H1', 'continuous  …']],
    ['2/2025', ['? 2025H1']]
  ])('reads %p', (text, entries) => {
    expect(entriesOf(text)).toEqual(entries);
  });

  it('takes the time out of a text with more words, and is not certain', () => {
    expect(readSchedule('kilpailutus keväällä 2026 hankinnan kanssa', notation)).toEqual({
      entries: [{ phase: undefined, halfYears: ['2026H1'], isOpen: false }],
      isWhole: false,
      isCertain: false
    });
  });

  it.each(['', 'tarpeen mukaan', 'ei ennen vuotta 2027', 'siirretty vuodelle 2026', 'käynnissä'])(
    'finds no time in %p',
    (text) => {
      expect(readSchedule(text, notation)).toBeUndefined();
    }
  );
});

describe('scheduleNotation', () => {
  it('takes numbers before a year for months when one of them can be nothing else', () => {
    const texts = ['2/2025', '8/2025'];
    expect(scheduleNotation(texts).notation.numbers).toBe('month');
    expect(scheduleNotation(texts).isAmbiguous('2/2025')).toBe(false);
  });

  it('takes them for halves when there are several and all are small', () => {
    expect(scheduleNotation(['1/2025', '2/2025', '1/2026']).notation.numbers).toBe('half');
  });

  it('is not sure of one alone', () => {
    expect(scheduleNotation(['2/2025']).isAmbiguous('2/2025')).toBe(true);
  });
});
