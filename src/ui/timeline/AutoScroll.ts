import { edgeSpeed } from '../../domain/timeline/edgeSpeed';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A frame that took longer, in milliseconds, scrolls no further: the tab was asleep. */
const longestFrame = 50;

/** Scrolls the boxes around a table, and the page, while something is dragged near their upper or lower edge. */
export class AutoScroll {
  private readonly boxes: readonly Element[];
  private y = 0;
  private frame = 0;
  private before = 0;
  /** What is left of a step that was less than a pixel. */
  private rest = 0;

  /** @param onScrolled - the table lies elsewhere under the pointer now */
  public constructor(
    private readonly table: HTMLTableElement,
    private readonly onScrolled: () => void
  ) {
    this.boxes = scrollersOf(table);
  }

  /** @param y - height of the pointer in the window, in CSS pixels */
  public follow(y: number): void {
    this.y = y;
    if (this.frame === 0 && this.target()) {
      this.before = performance.now();
      this.rest = 0;
      this.frame = requestAnimationFrame(this.step);
    }
  }

  public stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  /** The nearest height at which the rows of the table are in sight. */
  public clamp(y: number): number {
    const { start, end } = this.spanOf(0);
    return Math.max(start, Math.min(y, end - 1));
  }

  private readonly step = (time: number): void => {
    this.frame = 0;
    const target = this.target();
    if (!target) {
      return;
    }
    this.rest += (target.speed * Math.max(0, Math.min(time - this.before, longestFrame))) / 1000;
    this.before = time;
    const pixels = Math.trunc(this.rest);
    this.rest -= pixels;
    target.box.scrollTop += pixels;
    this.frame = requestAnimationFrame(this.step);
    this.onScrolled();
  };

  /** The innermost box that has more to show in the direction of the pointer. */
  private target(): { readonly box: Element; readonly speed: number } | undefined {
    for (const [index, box] of this.boxes.entries()) {
      const speed = edgeSpeed(this.y, this.spanOf(index));
      const room = speed < 0 ? box.scrollTop : box.scrollHeight - box.clientHeight - box.scrollTop;
      if (speed !== 0 && room >= 1) {
        return { box, speed };
      }
    }
    return undefined;
  }

  /** The part of a box that is seen, without the header that sticks to its upper edge. */
  private spanOf(index: number): Span {
    const seen = this.boxes.slice(index).map(spanOfBox);
    const start = Math.max(0, ...seen.map((span) => span.start));
    const end = Math.min(window.innerHeight, ...seen.map((span) => span.end));
    const header = this.table.tHead?.getBoundingClientRect();
    return { start: header && header.top <= start + 1 ? Math.max(start, header.bottom) : start, end };
  }
}

/** From the inside out; the page last. */
function scrollersOf(table: HTMLElement): readonly Element[] {
  const boxes: Element[] = [];
  for (let box = table.parentElement; box; box = box.parentElement) {
    if (box !== document.scrollingElement && /auto|scroll/.test(getComputedStyle(box).overflowY)) {
      boxes.push(box);
    }
  }
  return document.scrollingElement ? [...boxes, document.scrollingElement] : boxes;
}

function spanOfBox(box: Element): Span {
  if (box === document.scrollingElement) {
    return { start: 0, end: window.innerHeight };
  }
  const { top, bottom } = box.getBoundingClientRect();
  return { start: top, end: bottom };
}
