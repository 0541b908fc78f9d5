import { edgeSpeed } from '../../../domain/timeline/edgeSpeed';
import { type Axis, roomOf, scrollersOf, seenSpan } from './scrollSpans';

/** Where a pointer is in the window, in CSS pixels. */
export interface PointerPlace {
  /** Left out when nothing is to scroll sideways. */
  readonly x?: number;
  readonly y: number;
}

/** A frame that took longer, in milliseconds, scrolls no further: the tab was asleep. */
const longestFrame = 50;

/** Scrolls the boxes around a table, and the page, while something is dragged near their edges or past them. */
export class AutoScroll {
  private readonly boxes: readonly Element[];
  private place: PointerPlace = { y: 0 };
  private frame = 0;
  private before = 0;
  /** What is left of steps that were less than a pixel. */
  private readonly rest = { x: 0, y: 0 };

  /** @param onScrolled - the table lies elsewhere under the pointer now */
  public constructor(
    private readonly table: HTMLTableElement,
    private readonly onScrolled: () => void
  ) {
    this.boxes = scrollersOf(table);
  }

  public follow(place: PointerPlace): void {
    this.place = place;
    if (this.frame === 0 && (this.target('y') ?? this.target('x'))) {
      this.before = performance.now();
      this.frame = requestAnimationFrame(this.step);
    }
  }

  public stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  /** The nearest position at which cells of the table are in sight. */
  public clamp(position: number, axis: Axis): number {
    const { start, end } = seenSpan(this.boxes, this.table, axis);
    return Math.max(start, Math.min(position, end - 1));
  }

  private readonly step = (time: number): void => {
    this.frame = 0;
    const seconds = Math.max(0, Math.min(time - this.before, longestFrame)) / 1000;
    this.before = time;
    const hasScrolled = [this.scroll('y', seconds), this.scroll('x', seconds)].includes(true);
    if (hasScrolled) {
      this.frame = requestAnimationFrame(this.step);
      this.onScrolled();
    }
  };

  /** @returns whether there is something to scroll */
  private scroll(axis: Axis, seconds: number): boolean {
    const target = this.target(axis);
    if (!target) {
      this.rest[axis] = 0;
      return false;
    }
    const distance = this.rest[axis] + target.speed * seconds;
    const pixels = Math.trunc(distance);
    this.rest[axis] = distance - pixels;
    target.box[axis === 'y' ? 'scrollTop' : 'scrollLeft'] += pixels;
    return true;
  }

  /** The innermost box that has more to show in the direction of the pointer. */
  private target(axis: Axis): { readonly box: Element; readonly speed: number } | undefined {
    const position = this.place[axis];
    for (const [index, box] of this.boxes.entries()) {
      const speed =
        position === undefined ? 0 : edgeSpeed(position, seenSpan(this.boxes.slice(index), this.table, axis));
      if (speed !== 0 && roomOf(box, axis, speed < 0) >= 1) {
        return { box, speed };
      }
    }
    return undefined;
  }
}
