/** How near an edge a held pointer scrolls, in CSS pixels, and how fast, in pixels per second. */
const edge = 48;
const slowest = 100;
const fastest = 1400;

/**
 * How fast a box scrolls under a pointer that drags something near its edge or past it: the nearer, the faster. Negative
 * towards the start, 0 in the middle. In a low box the edges leave half of it still.
 *
 * @param position - of the pointer, in CSS pixels, as are the box's `start` and `end`
 */
export function edgeSpeed(position: number, { start, end }: { readonly start: number; readonly end: number }): number {
  const depth = Math.min(edge, Math.max(0, end - start) / 4);
  const speed = (distance: number): number => slowest + (fastest - slowest) * Math.min(1, 1 - distance / (depth || 1));
  if (position < start + depth) {
    return -speed(Math.max(0, position - start));
  }
  return position > end - depth ? speed(Math.max(0, end - position)) : 0;
}
