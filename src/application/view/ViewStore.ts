import { type StoreApi, createStore } from 'zustand/vanilla';
import type { Heading } from '../../domain/plan/PlanOutline';
import { type RowFilter, isFiltering, wholePlan } from '../../domain/filters/RowFilter';
import type { ActionId } from '../../domain/plan/Action';
import { renamedKey } from '../../domain/timeline/placeOfRow';
import type { RowKey } from '../../domain/timeline/timelineRows';
import type { DetailsTarget, ViewState } from './ViewState';
import type { AddressedView } from './viewAddress';

const initialState: ViewState = {
  viewId: 'timeline',
  filter: wholePlan,
  kept: [],
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

  /**
   * Shows the rows that the filter leaves, with everything open so that they are in sight. The whole plan is as open as it
   * was before.
   */
  public filter(filter: RowFilter): void {
    this.state.setState((state) => filtered(state, filter));
  }

  /** Shows what an address asks for, in one change: who writes addresses would take a half of it for another step. */
  public show({ viewId, filter, openedId }: AddressedView, dropped: readonly string[]): void {
    this.state.setState((state) => ({
      ...filtered(state, filter),
      viewId: viewId ?? initialState.viewId,
      opened: openedId === undefined ? undefined : { kind: 'action', id: openedId },
      dropped
    }));
  }

  /** What an address says of what is shown. */
  public addressed(): AddressedView {
    const { viewId, filter, opened } = this.state.getState();
    return {
      viewId: viewId === initialState.viewId ? undefined : viewId,
      filter,
      openedId: opened?.kind === 'action' ? opened.id : undefined
    };
  }

  /** Adds to what could not be shown. */
  public drop(parts: readonly string[]): void {
    this.state.setState(({ dropped = [] }) => ({ dropped: [...dropped, ...parts] }));
  }

  /** The person has read what could not be shown. */
  public dismissDropped(): void {
    this.state.setState({ dropped: [] });
  }

  /** Keeps a row in sight until another filter is set. */
  public keep(id: ActionId): void {
    this.state.setState(({ kept }) => ({ kept: [...kept, id] }));
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
    const renamed = (keys: readonly RowKey[]): readonly RowKey[] => [
      ...new Set([...keys, ...keys.map((key) => renamedKey(key, heading, name))])
    ];
    this.state.setState(({ collapsed, collapsedBefore }) => ({
      collapsed: renamed(collapsed),
      ...(collapsedBefore ? { collapsedBefore: renamed(collapsedBefore) } : {})
    }));
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

function filtered({ collapsed, collapsedBefore }: ViewState, filter: RowFilter): Partial<ViewState> {
  const before = collapsedBefore ?? collapsed;
  return isFiltering(filter)
    ? { filter, kept: [], collapsed: [], collapsedBefore: before }
    : { filter, kept: [], collapsed: before, collapsedBefore: undefined };
}
