/** Where the page is looked at, as shares of the seen part of the rows' box. */
const heights = [0.3, 0.5, 0.7];
const widths = [0.05, 0.15, 0.3, 0.5, 0.7];

/** Whether there is, at one of three heights of what is seen, no row with a text. */
export function isBlank(box: DOMRect, rowSelector: string): boolean {
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, window.innerHeight);
  const hasRow = (y: number): boolean =>
    widths.some((share) => {
      const row = document.elementFromPoint(box.left + box.width * share, y)?.closest(rowSelector);
      return Boolean(row?.textContent?.trim());
    });
  return heights.some((share) => !hasRow(top + (bottom - top) * share));
}
