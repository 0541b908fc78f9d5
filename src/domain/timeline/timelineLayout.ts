/** A plan as a table. All widths are in rem, so that enlarged text changes the layout and not only the letters. */
export interface TableLayout {
  /**
   * `wide` has columns of its own for departments and responsible parties, `medium` has them under the title, and
   * `scrolling` is a medium table wider than its place.
   */
  readonly kind: 'wide' | 'medium' | 'scrolling';
  readonly titleRem: number;
  /** 0 when departments stand under the title. */
  readonly departmentRem: number;
  /** 0 when responsible parties stand under the title. */
  readonly responsibleRem: number;
  readonly halfYearRem: number;
}

export type TimelineLayout = TableLayout | { readonly kind: 'cards' };

/** The narrowest place for a table; below it every action is a card. */
const tableRem = 30;
const wide = { titleRem: 19, departmentRem: 8, responsibleRem: 10, halfYearRem: 6, widestHalfYearRem: 7.5 };
const medium = { titleRem: 15, halfYearRem: 3.5, widestHalfYearRem: 6.5 };
const scrolling = { titleRem: 13, halfYearRem: 5 };

/**
 * How the timeline is laid out in a place of the given width.
 *
 * @param widthRem - width of the place in rem
 * @param columnCount - number of half-year columns
 */
export function timelineLayout(widthRem: number, columnCount: number): TimelineLayout {
  const columns = Math.max(columnCount, 1);
  if (widthRem < tableRem) {
    return { kind: 'cards' };
  }
  const sides = wide.departmentRem + wide.responsibleRem;
  if (widthRem >= wide.titleRem + sides + columns * wide.halfYearRem) {
    const halfYearRem = shareOf(widthRem - wide.titleRem - sides, columns, wide);
    const { departmentRem, responsibleRem } = wide;
    return {
      kind: 'wide',
      titleRem: widthRem - sides - columns * halfYearRem,
      departmentRem,
      responsibleRem,
      halfYearRem
    };
  }
  const noSides = { departmentRem: 0, responsibleRem: 0 };
  if (widthRem >= medium.titleRem + columns * medium.halfYearRem) {
    const halfYearRem = shareOf(widthRem - medium.titleRem, columns, medium);
    return { kind: 'medium', titleRem: widthRem - columns * halfYearRem, ...noSides, halfYearRem };
  }
  return { kind: 'scrolling', ...scrolling, ...noSides };
}

/** Width of one column, in steps of an eighth of a rem so that a drag of the window seldom redraws the rows. */
function shareOf(
  rem: number,
  columns: number,
  limits: { readonly halfYearRem: number; readonly widestHalfYearRem: number }
): number {
  const share = Math.floor((rem / columns) * 8) / 8;
  return Math.min(Math.max(share, limits.halfYearRem), limits.widestHalfYearRem);
}
