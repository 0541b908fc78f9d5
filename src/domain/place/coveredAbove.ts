/** An element that stays over the upper edge of the scroll region, in CSS pixels; `top` and `bottom` from that edge. */
export interface PageBar {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The left and right edges of an element, and the height of its scroll region. */
export interface CoverablePlace {
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** A bar lies over a good part of the width; a button that floats does not make one. */
const leastShare = 1 / 3;

/**
 * How far from the upper edge bars of the page cover a part of it, in CSS pixels: one bar, or several under one
 * another. What covers more than half of the height is a dialog or a column, and is ignored.
 */
export function coveredAbove(bars: readonly PageBar[], { left, right, height }: CoverablePlace): number {
  const width = right - left;
  const across = bars.filter((bar) => Math.min(bar.right, right) - Math.max(bar.left, left) >= width * leastShare);
  let covered = 0;
  for (const { top, bottom } of [...across].sort((a, b) => a.top - b.top)) {
    if (top <= covered + 1 && bottom <= height / 2) {
      covered = Math.max(covered, bottom);
    }
  }
  return covered;
}
