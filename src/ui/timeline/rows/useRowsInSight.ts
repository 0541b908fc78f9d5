import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { RowHeights } from '../../../domain/timeline/RowHeights';
import type { RowSpan } from '../shared/GoalSlice';
import { RowsView } from '../scrolling/RowsView';

/** Rows drawn above and below those in sight, so that a quick turn of the wheel finds them drawn. */
const overscan = 4;
/** What is in sight before it can be measured, in CSS pixels. */
const likelyHeight = 800;

interface Range {
  readonly first: number;
  readonly last: number;
}

export interface RowsInSightArgs {
  readonly heights: RowHeights;
  /** What the rows are in: the page scrolls it, or a box around it. */
  readonly place: React.RefObject<HTMLElement>;
  /** Rows that stay drawn wherever they are. */
  readonly kept: readonly number[];
  /** Called with each row's height in CSS pixels when it turns out to be other than was thought. */
  readonly onMeasured: (index: number, height: number) => void;
}

/**
 * The rows to draw as the page scrolls. A scroll is answered at once, before the browser paints. Drawn rows (`data-index`)
 * are measured; when rows above the view turn out taller or lower than was thought, the scroll position makes up for it and
 * nothing moves before the person's eyes.
 */
export function useRowsInSight({ heights, place, kept, onMeasured }: RowsInSightArgs): readonly RowSpan[] {
  const view = React.useRef<RowsView>();
  const viewOf = (element: HTMLElement): RowsView => (view.current ??= new RowsView(element));
  const [range, setRange] = React.useState<Range>(() => rangeOf(place.current && viewOf(place.current), heights));

  const drawn = React.useRef(range);
  React.useLayoutEffect(() => {
    const { first, last } = drawn.current;
    drawn.current = range;
    if (place.current) {
      // After a jump nothing is in sight that was in sight before, and could move.
      const isJump = range.first > last || range.last < first;
      measureRows(place.current, isJump ? undefined : viewOf(place.current), { heights, onMeasured });
    }
  });

  React.useLayoutEffect(() => {
    const element = place.current;
    if (!element) {
      return undefined;
    }
    const update = (): void => {
      const next = rangeOf(viewOf(element), heights);
      setRange((before) => (before.first === next.first && before.last === next.last ? before : next));
    };
    const handleScroll = ({ target }: Event): void => {
      if (target instanceof Node && target.contains(element)) {
        ReactDom.flushSync(update);
      }
    };
    const remeasure = (): void => {
      measureRows(element, viewOf(element), { heights, onMeasured });
      update();
    };
    const handleResize = (): void => {
      // In another window something else may scroll.
      view.current = undefined;
      remeasure();
    };
    update();
    const observer = new ResizeObserver(remeasure);
    observer.observe(element);
    viewOf(element).boxes.forEach((box) => box !== document.scrollingElement && observer.observe(box));
    window.addEventListener('resize', handleResize);
    // Whichever box around the rows scrolls, or the page.
    window.addEventListener('scroll', handleScroll, { capture: true, passive: true });
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', handleResize);
      window.removeEventListener('scroll', handleScroll, { capture: true });
    };
  }, [place, heights, onMeasured]);

  return indexesOf(range, kept, heights.count).map((index) => {
    const start = heights.offsetOf(index);
    return { index, start, end: start + heights.heightOf(index) };
  });
}

function rangeOf(view: RowsView | null, heights: RowHeights): Range {
  const { top, bottom } = view?.span() ?? { top: 0, bottom: likelyHeight };
  return {
    first: Math.max(0, heights.indexAt(top) - overscan),
    last: Math.min(heights.count - 1, heights.indexAt(bottom) + overscan)
  };
}

/** The range, the kept rows, and the first one, which holds the tab stop until another row takes the focus. */
function indexesOf({ first, last }: Range, kept: readonly number[], count: number): readonly number[] {
  const indexes = new Set([0, ...kept]);
  for (let index = first; index <= last; index++) {
    indexes.add(index);
  }
  return [...indexes].filter((index) => index < count).sort((a, b) => a - b);
}

/** @param view - scrolled so that the rows in sight keep their place; `undefined` when they need not */
function measureRows(
  place: HTMLElement,
  view: RowsView | undefined,
  { heights, onMeasured }: Pick<RowsInSightArgs, 'heights' | 'onMeasured'>
): void {
  const top = view?.span().top ?? 0;
  const anchor = heights.indexAt(top);
  const before = heights.offsetOf(anchor);
  const measured = [...place.querySelectorAll<HTMLElement>('[data-index]')].map((row) => ({
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
  if (Math.abs(moved) > 0.5 && top > 0) {
    view?.scrollBy(moved);
  }
}
