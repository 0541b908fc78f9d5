import { complex, type EntitySource } from '../http/Entity';
import { siteLanguage } from '../sites/Site';

/** FLE standard time as SharePoint describes it. */
export const timeZone = {
  id: 59,
  description: '(UTC+02:00) Helsinki, Kiova, Riika, Sofia, Tallinna, Vilna',
  bias: -120,
  daylightBias: -60
} as const;

/** `…/regionalsettings`: Finnish, in Helsinki's time. */
export function regionalSettingsSource(): EntitySource {
  const editLink = 'Web/RegionalSettings';
  return {
    type: 'SP.RegionalSettings',
    metadata: '#SP.ApiData.RegionalSettings/@Element',
    id: editLink,
    editLink,
    defaults: {
      AdjustHijriDays: 0,
      AlternateCalendarType: 0,
      AM: 'ap.',
      CalendarType: 1,
      Collation: 10,
      CollationLCID: siteLanguage,
      DateFormat: 1,
      DateSeparator: '.',
      DecimalSeparator: ',',
      DigitGrouping: '3;0',
      FirstDayOfWeek: 1,
      FirstWeekOfYear: 2,
      IsEastAsia: false,
      IsRightToLeft: false,
      IsUIRightToLeft: false,
      ListSeparator: ';',
      LocaleId: siteLanguage,
      NegativeSign: '-',
      NegNumberMode: 1,
      PM: 'ip.',
      PositiveSign: '',
      ShowWeeks: false,
      ThousandSeparator: '\u00a0',
      Time24: true,
      TimeMarkerPosition: 0,
      TimeSeparator: ':',
      WorkDayEndHour: 960,
      WorkDays: 62,
      WorkDayStartHour: 480
    },
    extras: {},
    related: { TimeZone: () => timeZoneSource() }
  };
}

/** `Bias` is minutes west of Greenwich. */
export function timeZoneSource(): EntitySource {
  const editLink = 'Web/RegionalSettings/TimeZone';
  return {
    type: 'SP.TimeZone',
    metadata: '#SP.ApiData.TimeZones/@Element',
    id: editLink,
    editLink,
    defaults: {
      Description: timeZone.description,
      Id: timeZone.id,
      Information: complex('SP.TimeZoneInformation', {
        Bias: timeZone.bias,
        DaylightBias: timeZone.daylightBias,
        StandardBias: 0
      })
    },
    extras: {},
    related: {}
  };
}
