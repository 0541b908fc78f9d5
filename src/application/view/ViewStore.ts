import { type StoreApi, createStore } from 'zustand/vanilla';
import type { Heading } from '../../domain/plan/PlanOutline';
import { renamedKey } from '../../domain/timeline/placeOfRow';
import type { RowFilter } from '../../domain/timeline/RowFilter';
import type { RowKey } from '../../domain/timeline/timelineRows';
import type { DetailsTarget, ViewState } from './ViewState';

const initialState: ViewState = {
  viewId: 'timeline',
  filter: undefined,
  collapsed: [],
  opened: undefined,
  mode: 'browse'
};

/** What one person looks at in one web part, without React; the plan itself is in the plan's store. */
export class ViewStore {
  public readonly state: StoreApi<ViewState>;

  /** @param initial - what differs from the whole plan with everything open */
  public constructor(initial: Partial<ViewState> = {}) {
    this.state = createStore(() => ({ ...initialState, ...initial }));
  }

  /** Shows the rows that the filter leaves; all rows without one. */
  public filter(filter: RowFilter | undefined): void {
    this.state.setState({ filter });
  }

  /** Closes a goal or a group that is open, and opens one that is closed. */
  public toggle(key: RowKey): void {
    const { collapsed } = this.state.getState();
    this.state.setState({
      collapsed: collapsed.includes(key) ? collapsed.filter((other) => other !== key) : [...collapsed, key]
    });
  }

  /** Opens goals and groups. */
  public expand(keys: readonly RowKey[]): void {
    const { collapsed } = this.state.getState();
    if (keys.some((key) => collapsed.includes(key))) {
      this.state.setState({ collapsed: collapsed.filter((key) => !keys.includes(key)) });
    }
  }

  /** Closes these goals and groups, and opens all others. */
  public collapseOnly(collapsed: readonly RowKey[]): void {
    this.state.setState({ collapsed });
  }

  /** Keeps closed what is closed when a heading gets another name. The old keys stay, for undoing the rename. */
  public renameHeading(heading: Heading, name: string): void {
    const { collapsed } = this.state.getState();
    const renamed = collapsed.map((key) => renamedKey(key, heading, name));
    this.state.setState({ collapsed: [...new Set([...collapsed, ...renamed])] });
  }

  /** Opens the details panel in place of what was open in it. */
  public open(opened: DetailsTarget): void {
    this.state.setState({ opened });
  }

  public closeDetails(): void {
    this.state.setState({ opened: undefined });
  }

  public setMode(mode: ViewState['mode']): void {
    this.state.setState({ mode });
  }
}
