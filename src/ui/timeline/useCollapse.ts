import * as React from 'react';
import { type RowKey, collapsibleKeys } from '../../domain/timeline/timelineRows';
import type { PlanOutline } from '../../domain/plan/PlanOutline';
import { findHeading } from '../keys/planTarget';
import { useCommands } from '../keys/useCommands';
import { useViewState, useViewStore } from '../store/ViewStoreContext';
import { virtualRows } from './rows/TimelineRows';

export interface Collapse {
  readonly isAllExpanded: boolean;
  readonly isAllCollapsed: boolean;
  readonly expandAll: () => void;
  readonly collapseAll: () => void;
}

/** A heading whose button was pressed, and where it was then, in CSS pixels from the window's upper edge. */
interface Pressed {
  readonly button: Element;
  readonly key: RowKey;
  readonly top: number;
}

/**
 * Opening and closing goals and groups.
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

  useCommands({
    'heading.toggle': ({ target: { element: button, row: key } }) => {
      if (key !== undefined) {
        pressed.current = { button, key, top: button.getBoundingClientRect().top };
        view.toggle(key);
      }
    }
  });

  const closed = new Set(collapsed);
  return {
    isAllExpanded: keys.every((key) => !closed.has(key)),
    isAllCollapsed: keys.every((key) => closed.has(key)),
    expandAll: () => view.collapseOnly([]),
    collapseAll: () => view.collapseOnly(keys)
  };
}

function keepInPlace(place: HTMLElement, { key, top }: Pressed): void {
  const button = findHeading(place, key);
  if (button) {
    button.focus({ preventScroll: true });
    virtualRows.module?.scrollRowsBy(place, button.getBoundingClientRect().top - top);
  }
}
