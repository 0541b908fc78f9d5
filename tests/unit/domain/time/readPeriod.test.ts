import * as fc from 'fast-check';
import { type HalfYear, halfYearsBetween } from '../../../../src/domain/time/HalfYear';
import { readPeriod } from '../../../../src/domain/time/readPeriod';
import { findNotation } from '../../../../src/domain/time/TimeNotation';

function halfYearsOf(text: string): string {
  return readPeriod(text)?.halfYears.join(' ') ?? '';
}

function between(first: HalfYear, last: HalfYear): string {
  return halfYearsBetween(first, last).join(' ');
}

describe('readPeriod', () => {
  it.each([
    'kevät 2025',
    'keväällä 2025',
    'kevät-25',
    'kevätkausi 2025',
    'kevätlukukausi 2025',
    'kevään 2025 aikana',
    'K25',
    'K2025',
    'K 2025',
    '2025 K',
    'VT 2025',
    'vt-25',
    'våren 2025',
    'vårterminen 2025',
    'spring 2025',
    'H1 2025',
    '1H/2025',
    '2025H1',
    '1H25',
    'I/2025',
    '1. puolivuosi 2025',
    '2025 ensimmäinen vuosipuolisko',
    'första halvåret 2025',
    'first half of 2025',
    'alkuvuosi 2025',
    'vuoden 2025 alku',
    'början av 2025',
    'early 2025',
    'loppukevät 2025',
    'kevättalvi 2025',
    'alkukesä 2025',
    '1:a halvåret 2025',
    'I puolivuosi 2025',
    '2025: kevät',
    'kevät ’25'
  ])('reads the spring of %p, and nothing is lost in it', (text) => {
    expect(readPeriod(text)).toEqual({ halfYears: ['2025H1'], isOpen: false, isWhole: true, isExact: true });
  });

  it.each([
    '25.8.2025',
    '25/8/2025',
    '2025-08-25',
    '25. elokuuta 2025',
    '25 augusti 2025',
    'elokuu 2025',
    'elokuussa 2025',
    'elo–syyskuu 2025',
    'Aug 2025',
    '8/2025',
    '08/2025',
    '8–12/2025',
    '25.8.–30.9.2025',
    'Q3 2025',
    '2025 Q4',
    '3. kvartaali 2025',
    'kvartal 4 2025',
    'T3 2025',
    'tertial 3 2025',
    'vko 34/2025',
    'vko 34–36/2025',
    'veckor 34-36 2025',
    'Sep-25',
    'elo.25',
    'syyskuu -25',
    '3:e kvartalet 2025',
    'v. 34 2025',
    'syksyyn 2025 mennessä',
    'vuoden 2025 loppuun mennessä',
    'senast hösten 2025',
    'by autumn 2025'
  ])('puts %p onto the autumn, which does not say all of it', (text) => {
    expect(readPeriod(text)).toMatchObject({ halfYears: ['2025H2'], isOpen: false, isWhole: false });
  });

  it.each(['2025', 'vuosi 2025', 'v. 2025', 'år 2025', 'koko vuosi 2025', 'kevät ja syksy 2025', 'vt/ht 2025'])(
    'puts %p onto both halves of the year',
    (text) => {
      expect(halfYearsOf(text)).toBe('2025H1 2025H2');
    }
  );

  it.each(['T2 2025', 'tertial 2 2025', 'Q2–Q3 2025', '1.1.–31.12.2025', 'alku-/loppuvuosi 2025'])(
    'puts %p, which spans the summer, onto both halves',
    (text) => {
      expect(halfYearsOf(text)).toBe('2025H1 2025H2');
    }
  );

  it.each([
    ['2025–2026', between('2025H1', '2026H2')],
    ['2025-26', between('2025H1', '2026H2')],
    ['2025/26', between('2025H1', '2026H2')],
    ['kevät 2025 – syksy 2026', between('2025H1', '2026H2')],
    ['keväästä 2025 syksyyn 2026', between('2025H1', '2026H2')],
    ['från våren 2025 till hösten 2026', between('2025H1', '2026H2')],
    ['syksy 2025 - kevät 2026', between('2025H2', '2026H1')],
    ['S25–K26', between('2025H2', '2026H1')],
    ['Q3 2025–Q1 2026', between('2025H2', '2026H1')],
    ['lukuvuosi 2025–2026', between('2025H2', '2026H1')],
    ['läsåret 2025/26', between('2025H2', '2026H1')],
    ['kevät 2025, syksy 2026', '2025H1 2026H2'],
    ['2025 ja 2027', '2025H1 2025H2 2027H1 2027H2']
  ])('reads the range or list %p', (text, halfYears) => {
    expect(halfYearsOf(text)).toBe(halfYears);
  });

  it.each(['2025-', '2025 →', '2025 alkaen', 'vuodesta 2025 lähtien', 'fr.o.m. 2025', 'from 2025', '2025 onwards'])(
    'knows that %p has no end',
    (text) => {
      expect(readPeriod(text)).toMatchObject({ halfYears: ['2025H1', '2025H2'], isOpen: true, isWhole: false });
    }
  );

  it.each([
    '',
    'jatkuva',
    'kevät',
    'kesä 2025',
    'talvi 2025–2026',
    '1/2025',
    '2/2025',
    'V25',
    'H25',
    '2026–2025',
    '2025–2052',
    '5 000 €',
    'kevät 2025 kilpailutus',
    '32.8.2025',
    '25.13.2025'
  ])('does not guess what %p means', (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });

  it('takes letters and numbers as what they stand for beside each other', () => {
    expect(readPeriod('V25', findNotation(['V25', 'H25']))?.halfYears).toEqual(['2025H1']);
    expect(readPeriod('H25', findNotation(['V25', 'H25']))?.halfYears).toEqual(['2025H2']);
    expect(readPeriod('2/2025', findNotation(['1/2025', '2/2025']))?.halfYears).toEqual(['2025H2']);
    expect(readPeriod('2/2025', findNotation(['1/2025', '2/2025', '3/2025', '4/2025']))?.halfYears).toEqual(['2025H1']);
    expect(readPeriod('II/2025', findNotation(['I/2025', 'II/2025', 'III/2025', 'IV/2025']))?.halfYears).toEqual([
      '2025H1'
    ]);
  });

  it('never throws, and never reads half-years out of order', () => {
    const piece = fc.constantFrom(
      '2025',
      '2026',
      'kevät',
      'S',
      'Q1',
      '-',
      '–',
      '/',
      ',',
      ' ',
      '1',
      '31.12.',
      'alkaen',
      'ja'
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((parts) => parts.join(' '))
        ),
        (text) => {
          const halfYears = readPeriod(text)?.halfYears ?? [];
          expect([...halfYears].sort()).toEqual(halfYears);
        }
      )
    );
  });

  it.each([
    ['vuosina 2025–2026', '2025H1', '2026H2'],
    ['vuosien 2025–2026 aikana', '2025H1', '2026H2'],
    ['vuodet 2025 ja 2026', '2025H1', '2026H2'],
    ['vv. 2025-2026', '2025H1', '2026H2'],
    ['åren 2025–2026', '2025H1', '2026H2'],
    ["'25–'26", '2025H1', '2026H2'],
    ['elo-25 – touko-26', '2025H2', '2026H1'],
    ['vuodenvaihteessa 2025/2026', '2025H2', '2026H1'],
    ['vid årsskiftet 2025/26', '2025H2', '2026H1'],
    ['lv 25-26', '2025H2', '2026H1']
  ] as const)('reads %p from its beginning to its end', (text, first, last) => {
    expect(halfYearsOf(text)).toBe(between(first, last));
  });

  it.each(['IT-25', 'A-25', '25K', 'kesä-25', '5:25', '2025 €', '2000 €'])('finds no time in %p', (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });
});
