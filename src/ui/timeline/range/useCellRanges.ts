import * as React from 'react';
import type { CellPlace } from '../../../domain/timeline/CellRange';
import type { TimelineRow } from '../../../domain/timeline/timelineRows';
import { usePlanStore } from '../../store/PlanStoreContext';
import type { PartRequests } from '../../parts/usePartRequests';
import { type SharedRowProps, columnCountOf } from '../shared/SharedRowProps';
import type { GridFocus } from '../grid/useGridFocus';
import type { CellSelection } from './CellSelection';
import { useCellClipboard } from './useCellClipboard';
import { type RangeGestures, useRangeGestures } from './useRangeGestures';
import { useSelectionMarks } from './useSelectionMarks';

export interface CellRangesArgs {
  readonly table: React.RefObject<HTMLTableElement>;
  readonly rows: readonly TimelineRow[];
  readonly shared: SharedRowProps;
  readonly selection: CellSelection;
  readonly grid: GridFocus;
  readonly announce: (text: string) => void;
  readonly request: PartRequests['request'];
}

export interface CellRanges {
  /** For the grid's box. */
  readonly handlers: RangeGestures & { readonly onFocus: (event: React.FocusEvent) => void };
  /** To be called after rows are drawn. */
  readonly afterRender: () => void;
  /** What became of the last paste, when that has to be seen. */
  readonly notice: string | undefined;
  readonly dismissNotice: () => void;
}

/** Runs of cells in the grid: selecting, marking, copying and pasting them. */
export function useCellRanges(args: CellRangesArgs): CellRanges {
  const { table, rows, shared, selection, grid, announce, request } = args;
  const store = usePlanStore();
  const [notice, notify] = React.useState<string>();
  const prepareClipboard = useCellClipboard({ table, selection, shared, store, announce, notify }, request);
  const focusCell = ({ key, halfYear }: CellPlace): void => {
    const firstColumn = columnCountOf(shared) - shared.halfYears.length;
    grid.focusCell(key, firstColumn + shared.halfYears.indexOf(halfYear));
  };
  const gestures = useRangeGestures({ table, selection, grid, focusCell, announce, request });
  // Before the marks are set again: rows that are closed or gone are selected no more.
  React.useLayoutEffect(() => selection.arrange(rows, shared.halfYears), [selection, rows, shared]);
  React.useEffect(
    () => () => {
      selection.clear();
    },
    [selection]
  );
  const mark = useSelectionMarks(table, selection);

  const handlers = {
    ...gestures,
    onFocus: (event: React.FocusEvent) => {
      grid.handleFocus(event);
      prepareClipboard();
    }
  };
  const afterRender = (): void => {
    mark();
    grid.applyFocus();
  };
  return { handlers, afterRender, notice, dismissNotice: () => notify(undefined) };
}
