import { fromInputValue, toDateText, toInputValue } from '../../../../../workbench/host/forms/siteTime';

describe('the time of the site', () => {
  it('keeps the Finnish date of an instant that is the evening before in UTC', () => {
    expect(toInputValue('2026-06-30T21:00:00Z', true)).toBe('2026-07-01');
    expect(fromInputValue('2026-07-01')).toBe('2026-06-30T21:00:00Z');
  });

  it('follows winter and summer time', () => {
    expect(fromInputValue('2026-12-01T10:05')).toBe('2026-12-01T08:05:00Z');
    expect(fromInputValue('2026-07-01T10:05')).toBe('2026-07-01T07:05:00Z');
    expect(fromInputValue('2026-03-29T04:30')).toBe('2026-03-29T01:30:00Z');
  });

  it('writes dates as Finns do', () => {
    expect(toDateText('2026-11-24T19:38:00Z', false)).toBe('24.11.2026 21.38');
    expect(toDateText('2026-11-24T19:38:00Z', true)).toBe('24.11.2026');
  });

  it('shows what is no date as it is', () => {
    expect(toInputValue('', true)).toBe('');
    expect(toDateText('pian', true)).toBe('pian');
  });
});
