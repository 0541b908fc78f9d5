/** The place of a web part in its scroll region; all in CSS pixels. */
export interface PlaceBetweenEdges {
  readonly width: number;
  /** Room that the page leaves before and after the web part. */
  readonly before: number;
  readonly after: number;
}

const margin = 32;
const phoneMargin = 16;
/** Places up to this wide are phones. */
const phoneWidth = 640;
/** The page gives no margin of its own when it leaves less than this at both edges. */
const leastRoom = 16;

/**
 * The web part's own margin at both sides. A page has a margin around its web parts except in a section of full width,
 * where texts would touch the edges of the screen.
 */
export function inlineMargin({ width, before, after }: PlaceBetweenEdges): number {
  if (width <= 0 || before >= leastRoom || after >= leastRoom) {
    return 0;
  }
  return (width < phoneWidth ? phoneMargin : margin) - Math.max(0, Math.min(before, after));
}
