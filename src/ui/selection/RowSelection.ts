import { type StoreApi, createStore } from 'zustand/vanilla';
import type { ActionId } from '../../domain/plan/Action';
import type { PlanOutline } from '../../domain/plan/PlanOutline';
import { actionsBetween, actionsUnder } from '../../domain/timeline/actionsUnder';
import type { RowKey, TimelineRow } from '../../domain/timeline/timelineRows';

export interface SelectionState {
  /** The selected rows, drawn or not, shown or under a closed heading. */
  readonly ids: ReadonlySet<ActionId>;
  /** The actions that each row of the timeline stands for. */
  readonly under: ReadonlyMap<RowKey, readonly ActionId[]>;
}

export type SelectionMark = 'all' | 'some' | 'none';

/**
 * The selected rows of one timeline, kept beside React's tree: each check box listens for its own mark, so that no row is
 * re-rendered when it is selected.
 */
export class RowSelection {
  public readonly state: StoreApi<SelectionState> = createStore<SelectionState>(() => ({
    ids: new Set(),
    under: new Map()
  }));
  private rows: readonly TimelineRow[] = [];
  private outline: PlanOutline | undefined;
  /** Where a run of rows begins: the row that was selected last. */
  private anchor: RowKey | undefined;

  /** @param onChange - told how many rows are selected when the person has changed it */
  public constructor(private readonly onChange: (count: number) => void) {}

  /** Tells what the timeline holds now. Rows that are gone are selected no more. */
  public arrange(rows: readonly TimelineRow[], outline: PlanOutline): void {
    this.rows = rows;
    if (outline !== this.outline) {
      this.outline = outline;
      const under = actionsUnder(outline);
      const known = new Set([...under.values()].flat());
      this.state.setState(({ ids }) => ({ under, ids: new Set([...ids].filter((id) => known.has(id))) }));
    }
  }

  /** Selects a row, or all rows under a heading; those that are selected already are deselected. */
  public toggle(key: RowKey): void {
    this.anchor = key;
    const { ids, under } = this.state.getState();
    const own = under.get(key) ?? [];
    const isOn = own.every((id) => ids.has(id));
    this.select(isOn ? [...ids].filter((id) => !own.includes(id)) : [...ids, ...own]);
  }

  /** Selects the shown rows from the one that was selected last to this one. */
  public extendTo(key: RowKey): void {
    const { ids, under } = this.state.getState();
    const between = this.anchor === undefined ? [] : actionsBetween(this.rows, this.anchor, key);
    this.select([...ids, ...between, ...(under.get(key) ?? [])]);
  }

  /** Selects the rows that the timeline shows, on top of those that are selected. */
  public selectShown(): void {
    const shown = this.rows.flatMap((row) => (row.kind === 'action' ? [row.id] : []));
    this.select([...this.state.getState().ids, ...shown]);
  }

  public clear(): void {
    this.anchor = undefined;
    this.select([]);
  }

  private select(ids: readonly ActionId[]): void {
    this.state.setState({ ids: new Set(ids) });
    this.onChange(this.state.getState().ids.size);
  }
}

/** How much of what a row of the timeline stands for is selected. */
export function markOf({ ids, under }: SelectionState, key: RowKey): SelectionMark {
  const own = under.get(key) ?? [];
  const count = own.filter((id) => ids.has(id)).length;
  return count === 0 ? 'none' : count === own.length ? 'all' : 'some';
}
