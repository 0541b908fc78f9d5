import { siteTimeZone } from '../../../../src/sharepoint/place/siteTimeZone';
import { timeZones } from '../../../builders/timeZones';

const daylightDate = { Year: 0, Month: 3, DayOfWeek: 0, Day: 5, Hour: 3, Minute: 0, Second: 0, Milliseconds: 0 };
const standardDate = { ...daylightDate, Month: 10, Hour: 4 };
const never = { Year: 0, Month: 0, DayOfWeek: 0, Day: 0, Hour: 0, Minute: 0, Second: 0, Milliseconds: 0 };
const helsinki = {
  Description: '(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius',
  Bias: -120,
  Id: 59,
  DaylightBias: -60,
  DaylightDate: daylightDate,
  StandardBias: 0,
  StandardDate: standardDate
};

describe('siteTimeZone', () => {
  it("reads the web's zone from the context of the framework", () => {
    const timeZoneInfo = {
      id: 59,
      description: '',
      offset: -120,
      daylightOffset: -60,
      daylightDate,
      standardOffset: 0,
      standardDate
    };
    expect(siteTimeZone({ web: { timeZoneInfo } })).toEqual(timeZones['Europe/Helsinki']);
  });

  it('reads it from the old context when the framework does not tell', () => {
    const legacyPageContext = { webTimeZoneData: helsinki };
    expect(siteTimeZone({ web: {}, legacyPageContext })).toEqual(timeZones['Europe/Helsinki']);
    expect(siteTimeZone({ web: { timeZoneInfo: undefined }, legacyPageContext })).toEqual(timeZones['Europe/Helsinki']);
  });

  it("takes the site's zone, not the person's own", () => {
    const user = { preferUserTimeZone: true, timeZoneInfo: { offset: 480 } };
    const legacyPageContext = { webTimeZoneData: helsinki, userTimeZoneData: { ...helsinki, Bias: 480 } };
    expect(siteTimeZone({ user, web: {}, legacyPageContext })?.bias).toBe(-120);
  });

  it('knows a zone that never changes its clocks', () => {
    const tokyo = { ...helsinki, Bias: -540, DaylightBias: 0, DaylightDate: never, StandardDate: never };
    expect(siteTimeZone({ legacyPageContext: { webTimeZoneData: tokyo } })).toMatchObject({
      bias: -540,
      changes: undefined
    });
  });

  it('adds what standard time itself differs by', () => {
    const zone = siteTimeZone({
      legacyPageContext: { webTimeZoneData: { ...helsinki, Bias: -60, StandardBias: -60, DaylightBias: -120 } }
    });
    expect(zone).toEqual(timeZones['Europe/Helsinki']);
  });

  it('reads a change that is given by its date', () => {
    const dated = { ...helsinki, DaylightDate: { ...daylightDate, Year: 2026, Day: 29 } };
    expect(siteTimeZone({ legacyPageContext: { webTimeZoneData: dated } })?.changes?.toDaylight.day).toBe(29);
  });

  it.each([
    ['nothing', undefined],
    ['no context', null],
    ['an empty context', {}],
    ['no zone', { web: {}, legacyPageContext: { webTimeZoneData: null } }],
    ['a zone without numbers', { web: { timeZoneInfo: { offset: 'two hours' } }, legacyPageContext: null }],
    ['a number that is none', { web: { timeZoneInfo: { offset: Number.NaN } } }]
  ])('leaves it to the device when the page says %s', (_, context) => {
    expect(siteTimeZone(context)).toBeUndefined();
  });
});
