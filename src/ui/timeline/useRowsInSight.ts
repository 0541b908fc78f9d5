import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { RowHeights } from '../../domain/timeline/RowHeights';
import type { RowSpan } from './GoalSlice';

/** Rows drawn above and below those in sight, so that a quick turn of the wheel finds them drawn. */
const overscan = 4;
/** Height of the scroll box before it can be measured, in CSS pixels. */
const likelyBox = 800;

interface Range {
  readonly first: number;
  readonly last: number;
}

export interface RowsInSightArgs {
  readonly heights: RowHeights;
  readonly scroller: React.RefObject<HTMLElement>;
  /** A row that stays drawn wherever it is. */
  readonly kept: number;
  /** Called with each row's height in CSS pixels when it turns out to be other than was thought. */
  readonly onMeasured: (index: number, height: number) => void;
}

/**
 * The rows to draw as the box scrolls. A scroll is answered at once, before the browser paints. Drawn rows (`data-index`)
 * are measured; when rows above the view turn out taller or lower than was thought, the scroll position makes up for it and
 * nothing moves before the person's eyes.
 */
export function useRowsInSight({ heights, scroller, kept, onMeasured }: RowsInSightArgs): readonly RowSpan[] {
  const [range, setRange] = React.useState<Range>(() => rangeOf(scroller.current, heights));

  React.useLayoutEffect(() => {
    const box = scroller.current;
    if (box) {
      measureRows(box, heights, onMeasured);
    }
  });

  React.useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) {
      return undefined;
    }
    const update = (): void => {
      const next = rangeOf(box, heights);
      setRange((before) => (before.first === next.first && before.last === next.last ? before : next));
    };
    const handleScroll = (): void => ReactDom.flushSync(update);
    const handleResize = (): void => {
      measureRows(box, heights, onMeasured);
      update();
    };
    update();
    const observer = new ResizeObserver(handleResize);
    observer.observe(box);
    [...box.children].forEach((child) => observer.observe(child));
    box.addEventListener('scroll', handleScroll, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', handleScroll);
    };
  }, [scroller, heights, onMeasured]);

  return indexesOf(range, kept, heights.count).map((index) => {
    const start = heights.offsetOf(index);
    return { index, start, end: start + heights.heightOf(index) };
  });
}

function rangeOf(box: HTMLElement | null, heights: RowHeights): Range {
  const top = box?.scrollTop ?? 0;
  const height = box?.clientHeight || likelyBox;
  return {
    first: Math.max(0, heights.indexAt(top) - overscan),
    last: Math.min(heights.count - 1, heights.indexAt(top + height) + overscan)
  };
}

/** The range, the kept row, and the first one, which holds the tab stop until another row takes the focus. */
function indexesOf({ first, last }: Range, kept: number, count: number): readonly number[] {
  const indexes = new Set([0, kept]);
  for (let index = first; index <= last; index++) {
    indexes.add(index);
  }
  return [...indexes].filter((index) => index < count).sort((a, b) => a - b);
}

function measureRows(box: HTMLElement, heights: RowHeights, onMeasured: RowsInSightArgs['onMeasured']): void {
  const anchor = heights.indexAt(box.scrollTop);
  const before = heights.offsetOf(anchor);
  const measured = [...box.querySelectorAll<HTMLElement>('[data-index]')].map((row) => ({
    index: Number(row.dataset.index),
    height: row.getBoundingClientRect().height
  }));
  for (const { index, height } of measured) {
    // A row without a height is not laid out, such as in a closed section of the page.
    if (height > 0 && Math.abs(height - heights.heightOf(index)) > 0.5) {
      heights.setHeight(index, height);
      onMeasured(index, height);
    }
  }
  const moved = heights.offsetOf(anchor) - before;
  if (Math.abs(moved) > 0.5 && box.scrollTop > 0) {
    box.scrollTop += moved;
  }
}
