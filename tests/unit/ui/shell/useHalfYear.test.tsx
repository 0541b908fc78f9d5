/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, fireEvent, render } from '@testing-library/react';
import * as React from 'react';
import type { HalfYear } from '../../../../src/domain/time/HalfYear';
import type { TimeZone } from '../../../../src/domain/time/TimeZone';
import { useHalfYear } from '../../../../src/ui/shell/useHalfYear';
import { timeZones } from '../../../builders/timeZones';

const helsinki = timeZones['Europe/Helsinki'];
const minute = 60_000;

function Shown({ given, zone }: { readonly given: HalfYear; readonly zone?: TimeZone }): React.ReactElement {
  return <p>{useHalfYear(given, zone)}</p>;
}

/** Opens the page at a moment. */
function openAt(time: string, zone: TimeZone = helsinki): HTMLElement {
  jest.setSystemTime(new Date(time));
  return render(<Shown given="2026H2" zone={zone} />).container;
}

/** Lets time pass while the page is awake. */
function wait(ms: number): void {
  act(() => {
    jest.advanceTimersByTime(ms);
  });
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the half-year of a page that stays open', () => {
  it("moves on at the site's midnight", () => {
    const page = openAt('2026-12-31T21:58:00Z');
    expect(page).toHaveTextContent('2026H2');
    wait(2 * minute - 1);
    expect(page).toHaveTextContent('2026H2');
    wait(1);
    expect(page).toHaveTextContent('2027H1');
  });

  it.each(['Asia/Tokyo', 'Europe/Lisbon', 'Pacific/Auckland'] as const)('keeps to the clocks of %s', (name) => {
    const page = openAt('2026-12-31T10:30:00Z', timeZones[name]);
    const turns = { 'Asia/Tokyo': 4.5, 'Europe/Lisbon': 13.5, 'Pacific/Auckland': 0.5 };
    wait(turns[name] * 60 * minute - 1000);
    expect(page).toHaveTextContent('2026H2');
    wait(1000);
    expect(page).toHaveTextContent('2027H1');
  });

  it('moves on half a year after half a year', () => {
    const page = openAt('2026-11-25T12:00:00Z');
    wait(40 * 24 * 60 * minute);
    expect(page).toHaveTextContent('2027H1');
    wait(190 * 24 * 60 * minute);
    expect(page).toHaveTextContent('2027H2');
  });

  it.each([
    ['is shown again', () => fireEvent(document, new Event('visibilitychange'))],
    ['has the focus again', () => fireEvent(window, new Event('focus'))]
  ])('is right at once when the page %s after the computer has slept', (_, comeBack) => {
    const page = openAt('2026-12-31T18:00:00Z');
    jest.setSystemTime(new Date('2027-01-04T06:00:00Z'));
    expect(page).toHaveTextContent('2026H2');
    comeBack();
    expect(page).toHaveTextContent('2027H1');
  });

  it('is right within an hour on a screen that nobody comes back to', () => {
    const page = openAt('2026-12-31T18:00:00Z');
    jest.setSystemTime(new Date('2027-01-04T06:00:00Z'));
    wait(60 * minute);
    expect(page).toHaveTextContent('2027H1');
  });

  it('leaves nothing behind', () => {
    jest.setSystemTime(new Date('2026-12-31T21:58:00Z'));
    const { unmount } = render(<Shown given="2026H2" zone={helsinki} />);
    expect(jest.getTimerCount()).toBe(1);
    unmount();
    fireEvent(window, new Event('focus'));
    expect(jest.getTimerCount()).toBe(0);
  });
});
