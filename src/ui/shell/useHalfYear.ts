import * as React from 'react';
import { type HalfYear, halfYearOfDate, halfYearStart, nextHalfYear } from '../../domain/time/HalfYear';
import type { TimeZone } from '../../domain/time/TimeZone';

/**
 * The longest timer, in milliseconds: a longer one is late after the computer slept, and browsers limit them to 24
 * days.
 */
const longestWait = 60 * 60_000;

/**
 * The current half-year while the page stays open. Updates when the half-year changes in the zone, within an hour after
 * a computer has slept over that, and at once when the page is shown again.
 *
 * @param given - the half-year when the web part was rendered
 * @param zone - the site's time zone; the device's own when it is left out
 */
export function useHalfYear(given: HalfYear, zone: TimeZone | undefined): HalfYear {
  const [turned, setTurned] = React.useState<HalfYear>();

  React.useEffect(() => {
    let known = halfYearOfDate(new Date(), zone);
    let timer: number | undefined;
    const look = (): void => {
      const now = Date.now();
      const current = halfYearOfDate(new Date(now), zone);
      if (current !== known) {
        known = current;
        setTurned(current);
      }
      window.clearTimeout(timer);
      const turn = halfYearStart(nextHalfYear(current), zone) - now;
      timer = window.setTimeout(look, Math.min(turn, longestWait));
    };
    look();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [zone]);

  return turned ?? given;
}
