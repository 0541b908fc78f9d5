import {
  fromLocalTime,
  localMidnight,
  toFinnishText,
  toLocalText,
  toUtcText
} from '../../../../../workbench/sharepoint/time/siteTime';

describe("the site's time", () => {
  it.each([
    ['2026-01-15T10:00:00Z', '2026-01-15T12:00:00'],
    ['2026-07-15T10:00:00Z', '2026-07-15T13:00:00'],
    ['2026-03-29T00:59:59Z', '2026-03-29T02:59:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29T04:00:00'],
    ['2026-10-25T00:59:59Z', '2026-10-25T03:59:59'],
    ['2026-10-25T01:00:00Z', '2026-10-25T03:00:00']
  ])('%s is %s in Helsinki', (utc, local) => {
    expect(toLocalText(Date.parse(utc))).toBe(local);
  });

  it.each([
    [2026, 1, 15, '2026-01-14T22:00:00Z'],
    [2026, 7, 15, '2026-07-14T21:00:00Z'],
    [2026, 3, 29, '2026-03-28T22:00:00Z'],
    [2026, 3, 30, '2026-03-29T21:00:00Z'],
    [2026, 10, 25, '2026-10-24T21:00:00Z'],
    [2026, 10, 26, '2026-10-25T22:00:00Z']
  ])('midnight of %i-%i-%i is %s', (year, month, day, utc) => {
    const midnight = fromLocalTime({ year, month, day, hour: 0, minute: 0, second: 0 });
    expect(toUtcText(midnight)).toBe(utc);
    expect(localMidnight(midnight + 5 * 3_600_000)).toBe(midnight);
  });

  it('writes dates as Finns do', () => {
    expect(toFinnishText(Date.parse('2026-02-03T07:05:00Z'), false)).toBe('3.2.2026 9:05');
    expect(toFinnishText(Date.parse('2026-02-03T07:05:00Z'), true)).toBe('3.2.2026');
  });
});
