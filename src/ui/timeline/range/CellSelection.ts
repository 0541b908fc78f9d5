import type { ActionId } from '../../../domain/plan/Action';
import type { HalfYear } from '../../../domain/time/HalfYear';
import { type CellPlace, type CellRange, rangeOf } from '../../../domain/timeline/CellRange';
import { extendRange } from '../../../domain/timeline/extendRange';
import type { GridMove } from '../../../domain/timeline/moveFocus';
import type { TimelineRow } from '../../../domain/timeline/timelineRows';

interface Ends {
  /** Where the selection began, and the end that moves. */
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/**
 * The selected cells of one timeline, kept as data and not in React's state: stepping with Shift and an arrow
 * re-renders no row, and rows that are not drawn can be selected.
 */
export class CellSelection {
  private rows: readonly TimelineRow[] = [];
  private halfYears: readonly HalfYear[] = [];
  private ends: Ends | undefined;
  private selected: CellRange | undefined;
  private ids: ReadonlySet<ActionId> = new Set();
  private readonly listeners = new Set<() => void>();

  /** The selected cells that the timeline shows; `undefined` when there are none. */
  public get range(): CellRange | undefined {
    return this.selected;
  }

  /** The actions that the timeline shows, top down. */
  public get actionIds(): readonly ActionId[] {
    return this.rows.flatMap((row) => (row.kind === 'action' ? [row.id] : []));
  }

  public includes(id: ActionId, halfYear: HalfYear): boolean {
    return this.ids.has(id) && this.selected?.halfYears.includes(halfYear) === true;
  }

  /** Tells what the timeline shows now. */
  public arrange(rows: readonly TimelineRow[], halfYears: readonly HalfYear[]): void {
    if (rows !== this.rows || halfYears !== this.halfYears) {
      this.rows = rows;
      this.halfYears = halfYears;
      this.change(this.ends);
    }
  }

  public select(from: CellPlace, to: CellPlace): void {
    this.change({ from, to });
  }

  /** Moves the end to another cell; begins at `start` when nothing is selected. */
  public extendTo(to: CellPlace, start: CellPlace): void {
    this.change({ from: this.ends?.from ?? start, to });
  }

  /** Moves the end by a step; `undefined` when the step extends nothing. */
  public extendBy(move: GridMove, start: CellPlace): CellPlace | undefined {
    const to = extendRange(this.ends?.to ?? start, move, this.rows, this.halfYears);
    if (to) {
      this.extendTo(to, start);
    }
    return to;
  }

  /** @returns whether anything was selected */
  public clear(): boolean {
    const wasSelected = this.selected !== undefined;
    if (this.ends) {
      this.change(undefined);
    }
    return wasSelected;
  }

  /** @param listener - called when other cells are selected */
  public listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  private change(ends: Ends | undefined): void {
    this.selected = ends && rangeOf(ends.from, ends.to, this.rows, this.halfYears);
    this.ends = this.selected && ends;
    this.ids = new Set(this.selected?.actionIds);
    this.listeners.forEach((listener) => listener());
  }
}
