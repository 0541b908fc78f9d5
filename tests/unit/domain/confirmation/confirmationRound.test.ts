import { confirmationRound, countUnconfirmed } from '../../../../src/domain/confirmation/confirmationRound';
import { isConfirmedSince, startOfHalfYear } from '../../../../src/domain/confirmation/isConfirmedSince';
import { timeZones } from '../../../builders/timeZones';
import { anAction } from '../../../builders/anAction';

const since = '2026-06-30T21:00:00.000Z';

describe('isConfirmedSince', () => {
  it('takes a half-year to begin at midnight of its first day where the person is', () => {
    expect(new Date(startOfHalfYear('2026H2'))).toEqual(new Date(2026, 6, 1));
    expect(new Date(startOfHalfYear('2027H1'))).toEqual(new Date(2027, 0, 1));
  });

  it("takes it to begin at the site's midnight where the site has a zone", () => {
    expect(startOfHalfYear('2026H2', timeZones['Europe/Helsinki'])).toBe(since);
    expect(startOfHalfYear('2027H1', timeZones['Europe/Helsinki'])).toBe('2026-12-31T22:00:00.000Z');
  });

  it.each([
    ['2026-06-30T20:59:59Z', false],
    ['2026-06-30T21:00:00Z', true],
    ['2026-11-24T10:15:30Z', true],
    [undefined, false]
  ])('says of a row confirmed %s: %s', (confirmedOn, expected) => {
    expect(isConfirmedSince({ confirmedOn }, since)).toBe(expected);
  });
});

describe('confirmationRound', () => {
  const actions = [
    anAction({ id: 1, responsible: ['Hallintojohtaja', 'Johtoryhmä'], confirmedOn: undefined }),
    anAction({ id: 2, responsible: ['Hallintojohtaja'], confirmedOn: '2026-02-01T10:00:00Z' }),
    anAction({ id: 3, responsible: ['Esihenkilöt'], confirmedOn: '2026-09-01T10:00:00Z' }),
    anAction({ id: 4, responsible: [], confirmedOn: undefined })
  ];

  it('counts for each party what is left, most first, and rows of several parties for each', () => {
    expect(confirmationRound(actions, since)).toEqual({
      total: 4,
      unconfirmed: [1, 2, 4],
      parties: [
        { name: 'Hallintojohtaja', total: 2, unconfirmed: [1, 2] },
        { name: '', total: 1, unconfirmed: [4] },
        { name: 'Johtoryhmä', total: 1, unconfirmed: [1] },
        { name: 'Esihenkilöt', total: 1, unconfirmed: [] }
      ]
    });
  });

  it('agrees with the count', () => {
    expect(countUnconfirmed(actions, since)).toBe(confirmationRound(actions, since).unconfirmed.length);
  });
});
