import { painted } from './painted';

const quietMs = 400;

/**
 * Watches an element until nothing has changed in it for a while.
 *
 * @returns when the last change had been drawn
 */
export async function settled(element: Element): Promise<number> {
  let lastChange = performance.now();
  let lastPaint = lastChange;
  let isDrawn = false;
  const observer = new MutationObserver(() => {
    lastChange = performance.now();
    isDrawn = false;
  });
  observer.observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
  while (performance.now() - lastChange < quietMs) {
    const now = await painted();
    if (!isDrawn) {
      lastPaint = now;
      isDrawn = true;
    }
  }
  observer.disconnect();
  return lastPaint;
}
