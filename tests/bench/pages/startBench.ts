import type { Action } from '../../../src/domain/plan/Action';
import type { PhaseChange, Contender } from './Contender';
import { found } from './Contender';
import { isBlank } from './isBlank';
import { painted } from './painted';
import { halfYears, planRows } from './planRows';
import { settled } from './settled';

/** What a page offers to the measuring program. Times are in milliseconds. */
interface BenchPage {
  /** Puts the rows into memory; not part of what is measured. */
  prepare(rowCount: number): void;
  render(): Promise<RenderTimes>;
  /** Elements that the contender has in the document. */
  countElements(): number;
  /** Changes one phase of a row in sight; the time to its painted frame. */
  change(rowIndex: number): Promise<number>;
  scroll(steps: number): Promise<ScrollFrames>;
}

interface RenderTimes {
  /** To the first frame with rows in it. */
  readonly firstPaintMs: number;
  /** To the last frame in which anything changed by itself. */
  readonly settledMs: number;
}

interface ScrollFrames {
  readonly frames: readonly number[];
  readonly blankFrames: number;
  readonly mostElements: number;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

const longestWaitMs = 60_000;

/** Makes a page of the benchmark out of a contender. */
export function startBench(contender: Contender): void {
  const root = found('#root');
  let rows: readonly Action[] = [];
  const countElements = (): number => root.querySelectorAll('*').length;
  const looksBlank = (): boolean => isBlank(root.getBoundingClientRect(), contender.rowSelector);

  window.bench = {
    countElements,

    prepare(rowCount) {
      rows = planRows(rowCount);
    },

    async render() {
      await painted();
      const start = performance.now();
      contender.render(root, rows);
      let now = await painted();
      while (looksBlank()) {
        if (now - start > longestWaitMs) {
          throw new Error('No rows were drawn.');
        }
        now = await painted();
      }
      return { firstPaintMs: now - start, settledMs: (await settled(root)) - start };
    },

    async change(rowIndex) {
      const change = nextChange(rows[rowIndex]);
      await painted();
      const start = performance.now();
      contender.change(change);
      let now = await painted();
      while (!contender.isShown(change)) {
        if (now - start > longestWaitMs) {
          throw new Error('The change was not drawn.');
        }
        now = await painted();
      }
      return now - start;
    },

    async scroll(steps) {
      const scroller = contender.scroller();
      const frames: number[] = [];
      let blankFrames = 0;
      let mostElements = 0;
      let before = await painted();
      for (let step = 1; step <= steps; step++) {
        scroller.scrollTop = ((scroller.scrollHeight - scroller.clientHeight) * step) / steps;
        const now = await painted();
        frames.push(now - before);
        blankFrames += looksBlank() ? 1 : 0;
        mostElements = Math.max(mostElements, countElements());
        // Looking takes its own time; the next frame is counted from here.
        before = performance.now();
      }
      return { frames, blankFrames, mostElements };
    }
  };
}

/** Another phase for the last half-year of a row. */
function nextChange(action: Action | undefined): PhaseChange {
  const halfYear = halfYears[halfYears.length - 1];
  if (!action || !halfYear) {
    throw new RangeError('There is no such row to change.');
  }
  return { id: action.id, halfYear, phase: action.phases[halfYear] === 'deployment' ? 'continuous' : 'deployment' };
}
