import { roomOf, scrollersOf, windowOrBoxSpan } from './scrollSpans';

/** What of many rows is in sight, whatever it is that scrolls them. */
export class RowsView {
  /** The boxes around the rows that may scroll, from the inside out; the page last. */
  public readonly boxes: readonly Element[];

  public constructor(private readonly place: HTMLElement) {
    this.boxes = scrollersOf(place);
  }

  /** From where to where rows are in sight, in CSS pixels from the top of the first row; negative before it. */
  public span(): { readonly top: number; readonly bottom: number } {
    const first = this.place.querySelector('[data-row-key]') ?? this.place;
    const origin = first.getBoundingClientRect().top;
    const spans = this.boxes.map((box) => windowOrBoxSpan(box, 'y'));
    const start = Math.max(0, ...spans.map((span) => span.start));
    const end = Math.min(window.innerHeight, ...spans.map((span) => span.end));
    return { top: start - origin, bottom: Math.max(start, end) - origin };
  }

  /** Scrolls the innermost box that can scroll up or down. */
  public scrollBy(pixels: number): void {
    const box = this.boxes.find((candidate) => roomOf(candidate, 'y', true) + roomOf(candidate, 'y', false) >= 1);
    if (box) {
      box.scrollTop += pixels;
    }
  }
}
