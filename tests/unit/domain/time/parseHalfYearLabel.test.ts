import * as fc from 'fast-check';
import { finnishHalfYearLabel } from '../../../../src/domain/notes/formatNotes';
import { toHalfYear } from '../../../../src/domain/time/HalfYear';
import { parseHalfYearLabel, readHalfYearLabel } from '../../../../src/domain/time/parseHalfYearLabel';

describe('parseHalfYearLabel', () => {
  it.each([
    ['Kevät 2025', '2025H1'],
    ['  SYKSY   2026 ', '2026H2'],
    ['syksy 26', '2026H2'],
    ["syksy '26", '2026H2'],
    ['S26', '2026H2'],
    ['K-25', '2025H1'],
    ['s 2027', '2027H2'],
    ['2026 syksy', '2026H2'],
    ['Syksy/2026', '2026H2'],
    ['keväällä 2027', '2027H1'],
    ['syksyn 2026', '2026H2'],
    ['Kevät 2025:', '2025H1'],
    ['Höst 2026', '2026H2'],
    ['hösten 2026', '2026H2'],
    ['Vår 2026', '2026H1'],
    ['våren 2026', '2026H1'],
    ['Autumn 2026', '2026H2'],
    ['Fall 2026', '2026H2'],
    ['Spring 2026', '2026H1'],
    ['2026H2', '2026H2'],
    ['2026 h1', '2026H1'],
    ['H2/2026', '2026H2'],
    ['H1 2026', '2026H1']
  ])('reads %p', (label, halfYear) => {
    expect(readHalfYearLabel(label)).toEqual({ halfYear, isExact: true });
  });

  it.each([
    ['Syky 2025', '2025H2'],
    ['Syysy 2026', '2026H2'],
    ['Sykys 2026', '2026H2'],
    ['Kevätt 2027', '2027H1'],
    ['kevädllä 2027', '2027H1'],
    ['Sprign 2026', '2026H1'],
    ['Atumn 2026', '2026H2'],
    ['Hösst 2026', '2026H2']
  ])('forgives the spelling of %p and says so', (label, halfYear) => {
    expect(readHalfYearLabel(label)).toEqual({ halfYear, isExact: false });
  });

  it.each(['kevat 2026', 'Kev\u0061\u0308t 2026', 'Kevät\u00a02026', '\u200bKevät 2026'])(
    'does not mind lost or decomposed letters and odd spaces in %p',
    (label) => {
      expect(parseHalfYearLabel(label)).toBe('2026H1');
    }
  );

  it.each([
    '',
    'syksy',
    '2026',
    '2026/1',
    'kesä 2026',
    'kesän 2026',
    'talvi 26',
    'full 2026',
    'V26',
    'H26',
    'H3/2026',
    '26 k',
    'Syksy 20265',
    'Syksy 226',
    'Syksy 0026',
    'Syksy 2025/2026',
    'Syksy 2025–Kevät 2026',
    'Syksy 2026 alkaen',
    'viikko 2026',
    'sykevät 2026'
  ])('does not guess what %p means', (label) => {
    expect(parseHalfYearLabel(label)).toBeUndefined();
  });

  it('reads the label that the list is written with', () => {
    const years = fc.integer({ min: 1900, max: 2099 });
    fc.assert(
      fc.property(years, fc.constantFrom(1 as const, 2 as const), (year, half) => {
        const halfYear = toHalfYear(year, half);
        expect(readHalfYearLabel(finnishHalfYearLabel(halfYear))).toEqual({ halfYear, isExact: true });
      })
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(() => parseHalfYearLabel(text)).not.toThrow())
    );
  });
});
