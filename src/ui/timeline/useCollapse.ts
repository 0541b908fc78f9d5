import * as React from 'react';
import type { Heading } from '../../domain/plan/Heading';
import type { PlanOutline } from '../../domain/plan/PlanOutline';
import { renamedKey } from '../../domain/timeline/placeOfRow';
import { type RowKey, type TimelineRow, collapsibleKeys, timelineRows } from '../../domain/timeline/timelineRows';

export interface Collapse {
  readonly rows: readonly TimelineRow[];
  readonly isAllExpanded: boolean;
  readonly isAllCollapsed: boolean;
  readonly toggle: (key: RowKey) => void;
  readonly expand: (keys: readonly RowKey[]) => void;
  readonly expandAll: () => void;
  readonly collapseAll: () => void;
  /** Keeps closed what is closed when a heading gets another name. The old keys stay, for taking the step back. */
  readonly carry: (heading: Heading, name: string) => void;
}

/** Which goals and groups are closed, and the rows that are left. Everything is open at first. */
export function useCollapse(outline: PlanOutline): Collapse {
  const [collapsed, setCollapsed] = React.useState<ReadonlySet<RowKey>>(new Set());
  const keys = React.useMemo(() => collapsibleKeys(outline), [outline]);
  const rows = React.useMemo(() => timelineRows(outline, collapsed), [outline, collapsed]);
  return {
    rows,
    isAllExpanded: keys.every((key) => !collapsed.has(key)),
    isAllCollapsed: keys.every((key) => collapsed.has(key)),
    toggle: (key) => setCollapsed((before) => toggled(before, key)),
    expand: (opened) => setCollapsed((before) => without(before, opened)),
    expandAll: () => setCollapsed(new Set()),
    collapseAll: () => setCollapsed(new Set(keys)),
    carry: (heading, name) =>
      setCollapsed((before) => new Set([...before, ...[...before].map((key) => renamedKey(key, heading, name))]))
  };
}

function toggled(keys: ReadonlySet<RowKey>, key: RowKey): ReadonlySet<RowKey> {
  const next = new Set(keys);
  if (!next.delete(key)) {
    next.add(key);
  }
  return next;
}

function without(keys: ReadonlySet<RowKey>, opened: readonly RowKey[]): ReadonlySet<RowKey> {
  return opened.some((key) => keys.has(key)) ? new Set([...keys].filter((key) => !opened.includes(key))) : keys;
}
