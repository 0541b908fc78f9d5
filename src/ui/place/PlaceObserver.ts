import { coveredAbove } from '../../domain/place/coveredAbove';
import { findPageBars, neighboursOf } from './findPageBars';
import { edgesOf, isWindow, scrollRegionOf } from './scrollRegion';

/** After this pause scrolling has ended, in milliseconds: bars that appear and disappear with it are measured then. */
const scrollPause = 150;

/**
 * Updates three custom properties of the web part's root: `--tk-above`, how much of the upper edge the page's own bars
 * cover; `--tk-stick`, where a header sticks so that it is right under them; `--tk-region`, the height of what the page
 * scrolls in (unset when that is the window). It measures after a paint and not while the page scrolls, and writes only
 * what has changed.
 */
export class PlaceObserver {
  private readonly sizes = new ResizeObserver(() => this.schedule());
  private readonly neighbours = new MutationObserver((changes) => {
    this.isStale ||= changes.some(({ type }) => type === 'childList');
    this.schedule();
  });
  private isStale = true;
  private frame = 0;
  private measuring = 0;
  private timer = 0;
  /** The style sheets' defaults: writing makes the browser recalculate the styles of all rows. */
  private readonly written = new Map([
    ['--tk-above', '0px'],
    ['--tk-stick', '0px'],
    ['--tk-region', '']
  ]);

  public constructor(private readonly place: HTMLElement) {
    window.addEventListener('resize', this.schedule);
    window.addEventListener('scroll', this.handleScroll, { capture: true, passive: true });
    this.schedule();
  }

  public stop(): void {
    cancelAnimationFrame(this.frame);
    window.clearTimeout(this.measuring);
    window.clearTimeout(this.timer);
    window.removeEventListener('resize', this.schedule);
    window.removeEventListener('scroll', this.handleScroll, { capture: true });
    this.sizes.disconnect();
    this.neighbours.disconnect();
  }

  /** An animation frame runs before the paint; in the task after it the layout can be read without forcing it. */
  private readonly schedule = (): void => {
    this.frame =
      this.frame ||
      requestAnimationFrame(() => {
        this.measuring = window.setTimeout(this.measure);
      });
  };

  private readonly handleScroll = (): void => {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(this.schedule, scrollPause);
  };

  private readonly measure = (): void => {
    this.frame = 0;
    const region = scrollRegionOf(this.place);
    if (this.isStale) {
      this.isStale = false;
      this.observe(region);
    }
    const { left, right } = this.place.getBoundingClientRect();
    const { height } = edgesOf(region);
    const covered = Math.floor(coveredAbove(findPageBars(this.place, region), { left, right, height }));
    this.write('--tk-above', `${covered}px`);
    // Sticky elements stop at the padding of a scrolling box; rows would be visible there, above the header.
    const padding = isWindow(region) ? 0 : parseFloat(getComputedStyle(region).paddingBlockStart) || 0;
    this.write('--tk-stick', `${covered - padding}px`);
    this.write('--tk-region', isWindow(region) ? '' : `${height}px`);
  };

  /** Siblings that are added, removed or resized may be bars; what is deeper in them is not observed. */
  private observe(region: Element): void {
    this.sizes.disconnect();
    this.neighbours.disconnect();
    [region, ...neighboursOf(this.place, region)].forEach((element) => this.sizes.observe(element));
    for (let box = this.place.parentElement; box; box = box.parentElement) {
      this.neighbours.observe(box, { childList: true, attributes: true, attributeFilter: ['class', 'style'] });
    }
  }

  private write(name: string, value: string): void {
    if (this.written.get(name) !== value) {
      this.written.set(name, value);
      this.place.style.setProperty(name, value);
    }
  }
}
