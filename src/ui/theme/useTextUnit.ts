import * as React from 'react';

/** What browsers take for the text unless the person has chosen otherwise, in CSS pixels. */
const usualUnit = 16;

const TextUnitContext = React.createContext(usualUnit);

/** Provides the unit to the layout below. */
export const TextUnitProvider = TextUnitContext.Provider;

/** CSS pixels in the unit of text (`rems` in the style sheets): more than 16 for a person who has enlarged the text. */
export function useTextUnit(): number {
  return React.useContext(TextUnitContext);
}

/**
 * Measures the font size that the person has set in the browser, and follows it while the page is open.
 *
 * The root element's font size would tell it on a page of our own; here it may be anything, such as the 62.5 % that makes a
 * rem ten pixels. `font-size: medium` is the person's setting wherever it stands.
 *
 * @param probe - an element with that font size and as wide as its em
 */
export function useMeasuredTextUnit(probe: React.RefObject<HTMLElement>): number {
  const [unit, setUnit] = React.useState(usualUnit);

  React.useLayoutEffect(() => {
    const element = probe.current;
    if (!element) {
      return undefined;
    }
    const measure = (): void => setUnit(parseFloat(getComputedStyle(element).fontSize) || usualUnit);
    measure();
    if (typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [probe]);

  return unit;
}
