import * as React from 'react';
import { type RowKey, collapsibleKeys } from '../../domain/timeline/timelineRows';
import type { PlanOutline } from '../../domain/plan/PlanOutline';
import { useViewState, useViewStore } from '../store/ViewStoreContext';
import { virtualRows } from './rows/TimelineRows';

export interface Collapse {
  readonly isAllExpanded: boolean;
  readonly isAllCollapsed: boolean;
  readonly expandAll: () => void;
  readonly collapseAll: () => void;
  /** @returns whether the click was on the button of a goal or a group */
  readonly handleClick: (event: React.MouseEvent) => boolean;
}

/** A heading whose button was pressed, and where it was then, in CSS pixels from the window's upper edge. */
interface Pressed {
  readonly button: HTMLElement;
  readonly key: RowKey;
  readonly top: number;
}

/**
 * Opening and closing goals and groups (`data-toggle`).
 *
 * @param outline - the goals and groups that are shown
 * @param place - what the rows are in
 */
export function useCollapse(outline: PlanOutline, place: React.RefObject<HTMLElement>): Collapse {
  const view = useViewStore();
  const collapsed = useViewState((state) => state.collapsed);
  const keys = React.useMemo(() => collapsibleKeys(outline), [outline]);
  const pressed = React.useRef<Pressed>();

  // Where more or fewer rows are shown than are drawn at once, all rows are mounted again.
  React.useLayoutEffect(() => {
    const before = pressed.current;
    pressed.current = undefined;
    if (before && place.current && !before.button.isConnected) {
      keepInPlace(place.current, before);
    }
  }, [collapsed, place]);

  const handleClick = (event: React.MouseEvent): boolean => {
    const button = (event.target as Element).closest<HTMLElement>('[data-toggle]');
    const key = button?.dataset.toggle;
    if (!button || key === undefined) {
      return false;
    }
    pressed.current = { button, key, top: button.getBoundingClientRect().top };
    view.toggle(key);
    return true;
  };

  const closed = new Set(collapsed);
  return {
    isAllExpanded: keys.every((key) => !closed.has(key)),
    isAllCollapsed: keys.every((key) => closed.has(key)),
    expandAll: () => view.collapseOnly([]),
    collapseAll: () => view.collapseOnly(keys),
    handleClick
  };
}

function keepInPlace(place: HTMLElement, { key, top }: Pressed): void {
  const button = findToggle(place, key);
  if (button) {
    button.focus({ preventScroll: true });
    virtualRows.module?.scrollRowsBy(place, button.getBoundingClientRect().top - top);
  }
}

/** The button of a goal's or a group's row, where it is drawn. */
function findToggle(place: HTMLElement, key: RowKey): HTMLElement | undefined {
  return [...place.querySelectorAll<HTMLElement>('[data-toggle]')].find(({ dataset }) => dataset.toggle === key);
}
