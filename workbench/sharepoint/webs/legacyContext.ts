import { findByUrl } from '../lists/findList';
import type { Services } from '../Services';
import { digestSeconds } from '../digest/FormDigest';
import { siteLanguage, webUrlOf, type Site } from '../sites/Site';
import { loginNameOf, type SiteUser } from '../users/SiteUser';
import { timeZone } from './regionalSettings';

/** A permission mask as page contexts write it. */
interface LegacyMask {
  readonly High: number;
  readonly Low: number;
}

interface TransitionDate {
  readonly Milliseconds: number;
  readonly Second: number;
  readonly Minute: number;
  readonly Hour: number;
  readonly DayOfWeek: number;
  readonly Day: number;
  readonly Month: number;
  readonly Year: number;
}

interface LegacyTimeZone {
  readonly Description: string;
  readonly Bias: number;
  readonly Id: number;
  readonly DaylightBias: number;
  readonly DaylightDate: TransitionDate;
  readonly StandardBias: number;
  readonly StandardDate: TransitionDate;
}

/** `_spPageContextInfo` of a page, as far as the web and the person decide it. */
export interface LegacyPageContext {
  readonly webAbsoluteUrl: string;
  readonly webId: string;
  readonly webTitle: string;
  readonly webServerRelativeUrl: string;
  /** LCID. */
  readonly webLanguage: number;
  readonly webLanguageName: string;
  readonly webLogoUrl: string;
  readonly webPermMasks: LegacyMask;
  readonly webTemplate: string;
  readonly webDescription: string;
  readonly webTimeZoneData: LegacyTimeZone;
  readonly webFirstDayOfWeek: number;
  readonly isAppWeb: boolean;
  readonly siteAbsoluteUrl: string;
  readonly siteId: string;
  readonly siteServerRelativeUrl: string;
  readonly userId: number;
  readonly userDisplayName: string;
  readonly userEmail: string;
  readonly userLoginName: string;
  readonly userPrincipalName: string;
  readonly systemUserKey: string;
  readonly isSiteAdmin: boolean;
  readonly isAnonymousGuestUser: boolean;
  readonly isExternalGuestUser: boolean;
  readonly isEmailAuthenticationGuestUser: boolean;
  readonly preferUserTimeZone: boolean;
  readonly userTimeZoneData: LegacyTimeZone;
  readonly userFirstDayOfWeek: number;
  readonly currentCultureName: string;
  readonly currentUICultureName: string;
  readonly currentLanguage: number;
  readonly formDigestValue: string;
  readonly formDigestTimeoutSeconds: number;
}

/** Day 5 of a month means its last such weekday. */
function lastSunday(month: number, hour: number): TransitionDate {
  return { Milliseconds: 0, Second: 0, Minute: 0, Hour: hour, DayOfWeek: 0, Day: 5, Month: month, Year: 0 };
}

const legacyTimeZone: LegacyTimeZone = {
  Description: timeZone.description,
  Bias: timeZone.bias,
  Id: timeZone.id,
  DaylightBias: timeZone.daylightBias,
  DaylightDate: lastSunday(3, 3),
  StandardBias: 0,
  StandardDate: lastSunday(10, 4)
};

interface Place {
  readonly site: Site;
  readonly origin: string;
}

export function legacyPageContext(services: Services, { site, origin }: Place, user: SiteUser): LegacyPageContext {
  const url = webUrlOf(site, origin);
  return {
    webAbsoluteUrl: url,
    webId: `{${site.webId}}`,
    webTitle: site.title,
    webServerRelativeUrl: site.path,
    webLanguage: siteLanguage,
    webLanguageName: 'fi-FI',
    webLogoUrl: '/_layouts/15/images/siteicon.png',
    webPermMasks: legacyMask(user),
    webTemplate: site.webTemplate === 'STS' ? '1' : '68',
    webDescription: site.description,
    webTimeZoneData: legacyTimeZone,
    webFirstDayOfWeek: 1,
    isAppWeb: false,
    siteAbsoluteUrl: url,
    siteId: `{${site.siteId}}`,
    siteServerRelativeUrl: site.path,
    userId: user.id,
    userDisplayName: user.title,
    userEmail: user.email,
    userLoginName: loginNameOf(user),
    userPrincipalName: user.email,
    systemUserKey: loginNameOf(user),
    isSiteAdmin: user.isSiteAdmin,
    isAnonymousGuestUser: false,
    isExternalGuestUser: false,
    isEmailAuthenticationGuestUser: false,
    preferUserTimeZone: false,
    userTimeZoneData: legacyTimeZone,
    userFirstDayOfWeek: 1,
    currentCultureName: 'fi-FI',
    currentUICultureName: 'fi-FI',
    currentLanguage: siteLanguage,
    formDigestValue: services.digest.issue({ site, user }),
    formDigestTimeoutSeconds: digestSeconds
  };
}

/** The list part of a page context. */
export interface LegacyListContext {
  readonly listId: string;
  readonly listTitle: string;
  readonly listUrl: string;
  readonly listPermsMask: LegacyMask;
  readonly listBaseTemplate: number;
}

export function legacyListContext(
  services: Services,
  { site, listUrl }: { readonly site: Site; readonly listUrl: string },
  user: SiteUser
): LegacyListContext | undefined {
  const list = findByUrl(services.lists.all(site.path), listUrl);
  return (
    list && {
      listId: `{${list.id}}`,
      listTitle: list.title,
      listUrl: list.url,
      listPermsMask: legacyMask(user),
      listBaseTemplate: Number(list.settings.BaseTemplate)
    }
  );
}

function legacyMask(user: SiteUser): LegacyMask {
  return { High: user.permissions.high, Low: user.permissions.low };
}
