import type { RowKey, TimelineRow } from '../../../domain/timeline/timelineRows';

/** The rows of a goal that are to be drawn, with room for those between them that are not. */
export interface GoalSlice {
  readonly goalKey: RowKey;
  readonly items: readonly SliceItem[];
}

export type SliceItem =
  | {
      readonly kind: 'row';
      readonly row: TimelineRow;
      /** Number among all rows; missing when all rows are drawn. */
      readonly index?: number;
    }
  | { readonly kind: 'space'; readonly key: string; readonly height: number };

/** A drawn row in the scroll box: its number, and where it begins and ends in pixels from the top. */
export interface RowSpan {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

class SliceBuilder {
  public readonly slices: { goalKey: RowKey; items: SliceItem[] }[] = [];

  public add(goalKey: RowKey, item: SliceItem): void {
    const last = this.slices[this.slices.length - 1];
    if (last?.goalKey === goalKey) {
      last.items.push(item);
    } else {
      this.slices.push({ goalKey, items: [item] });
    }
  }

  /**
   * Room before a row, or after the last one. Its key goes with the row: if it were shared, React would move a kept row
   * past it in the document, and the row would lose the focus.
   */
  public addSpace(goalKey: RowKey, height: number, next: RowKey = 'end'): void {
    if (height > 0.5) {
      this.add(goalKey, { kind: 'space', key: `before ${next}`, height });
    }
  }
}

/** All rows, goal by goal. */
export function sliceAll(rows: readonly TimelineRow[]): readonly GoalSlice[] {
  const slices = new SliceBuilder();
  rows.forEach((row) => slices.add(row.goalKey, { kind: 'row', row }));
  return slices.slices;
}

/**
 * The rows in sight, goal by goal, with empty room before, between and after them so that the scroll bar tells the truth.
 * A goal is one slice even when its rows are far apart: a row that keeps the focus is never moved to another parent.
 *
 * @param spans - the rows to draw, in order; they need not follow each other
 * @param totalHeight - height of all rows in pixels
 */
export function sliceVisible(
  rows: readonly TimelineRow[],
  spans: readonly RowSpan[],
  totalHeight: number
): readonly GoalSlice[] {
  const slices = new SliceBuilder();
  let end = 0;
  let goalKey = '';
  for (const { index, start, end: rowEnd } of spans) {
    const row = rows[index];
    if (row) {
      goalKey = row.goalKey;
      slices.addSpace(goalKey, start - end, row.key);
      slices.add(goalKey, { kind: 'row', row, index });
      end = rowEnd;
    }
  }
  slices.addSpace(goalKey, totalHeight - end);
  return slices.slices;
}
