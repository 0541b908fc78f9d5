import * as React from 'react';
import { type HalfYear, halfYearOfDate, halfYearStart, nextHalfYear } from '../../domain/time/HalfYear';
import type { TimeZone } from '../../domain/time/TimeZone';

/** A longer timer would be late by as much as a computer slept; the longest that browsers take is 24 days. */
const longestWait = 60 * 60_000;

/**
 * The half-year that it is, while the page stays open: at the turn of the half-year in the place, within an hour after a
 * computer has slept over it, and at once when the person comes back to the page.
 *
 * @param given - the half-year that it was when the web part was drawn
 * @param zone - the place; the device's own calendar when it is left out
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
