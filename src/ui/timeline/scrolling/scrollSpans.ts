/** Along the page's width or its height. */
export type Axis = 'x' | 'y';

/** From the left or the upper edge of the window, in CSS pixels. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The boxes around an element that may scroll, from the inside out; the page last. */
export function scrollersOf(element: HTMLElement): readonly Element[] {
  const boxes: Element[] = [];
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (box !== document.scrollingElement && scrolls(getComputedStyle(box).overflow)) {
      boxes.push(box);
    }
  }
  return document.scrollingElement ? [...boxes, document.scrollingElement] : boxes;
}

/**
 * The part of the innermost box that is seen: it may stand out of the boxes around it. The table's header and its first
 * column, where they stick to the box, are no part of it.
 */
export function seenSpan(boxes: readonly Element[], table: HTMLTableElement, axis: Axis): Span {
  const spans = [windowSpan(axis), ...boxes.map((box) => windowOrBoxSpan(box, axis))];
  const start = Math.max(...spans.map((span) => span.start));
  const end = Math.min(...spans.map((span) => span.end));
  const sticky = axis === 'y' ? table.tHead : table.tHead?.rows[0]?.cells[0];
  const cover = sticky && rectSpan(sticky, axis);
  // The page's own bars may be between the edge and the header.
  const bars = axis === 'y' ? parseFloat(getComputedStyle(table).getPropertyValue('--tk-above')) || 0 : 0;
  if (cover && cover.start <= start + bars + 1) {
    return { start: Math.max(start, cover.end), end };
  }
  // The first column of a page that reads from right to left.
  return cover && axis === 'x' && cover.end >= end - 1 ? { start, end: Math.min(end, cover.start) } : { start, end };
}

/** How far a box can still scroll towards its start, when `isBack`, or its end. */
export function roomOf(box: Element, axis: Axis, isBack: boolean): number {
  const { overflowX, overflowY, direction } = getComputedStyle(box);
  if (box !== document.scrollingElement && !scrolls(axis === 'y' ? overflowY : overflowX)) {
    return 0;
  }
  if (axis === 'y') {
    return isBack ? box.scrollTop : box.scrollHeight - box.clientHeight - box.scrollTop;
  }
  // From right to left, the position counts from 0 downwards.
  const whole = box.scrollWidth - box.clientWidth;
  const position = direction === 'rtl' ? whole + box.scrollLeft : box.scrollLeft;
  return isBack ? position : whole - position;
}

/** What a box, or the window for the page, shows along an axis. */
export function windowOrBoxSpan(box: Element, axis: Axis): Span {
  return box === document.scrollingElement ? windowSpan(axis) : rectSpan(box, axis);
}

function rectSpan(element: Element, axis: Axis): Span {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return axis === 'y' ? { start: top, end: bottom } : { start: left, end: right };
}

function windowSpan(axis: Axis): Span {
  return { start: 0, end: axis === 'y' ? window.innerHeight : window.innerWidth };
}

function scrolls(overflow: string): boolean {
  return /auto|scroll/.test(overflow);
}
