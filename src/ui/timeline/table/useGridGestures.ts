import * as React from 'react';
import type { RowKey, TimelineRow } from '../../../domain/timeline/timelineRows';
import { useAnnounce } from '../../controls/Announcer';
import { usePartRequests } from '../../parts/usePartRequests';
import { usePlanStore } from '../../store/PlanStoreContext';
import { type SharedRowProps, columnCountOf } from '../shared/SharedRowProps';
import { useRowMoves } from '../moves/useRowMoves';
import type { CellSelection } from '../range/CellSelection';
import { type CellRanges, useCellRanges } from '../range/useCellRanges';
import { useGridFocus } from '../grid/useGridFocus';

export interface GridGesturesArgs {
  readonly table: React.RefObject<HTMLTableElement>;
  readonly rows: readonly TimelineRow[];
  readonly shared: SharedRowProps;
  /** Only rows in sight are drawn. */
  readonly isVirtual: boolean;
  readonly selection: CellSelection;
  /** Opens goals and groups. */
  readonly onExpand: (keys: readonly RowKey[]) => void;
}

export interface GridGestures extends Pick<CellRanges, 'afterRender' | 'notice' | 'dismissNotice'> {
  /** What is to be told of code that a gesture waits for. */
  readonly partPlace: React.ReactNode;
  /** For the box around the table. */
  readonly handlers: React.DOMAttributes<HTMLElement>;
  /** The row that holds the focus, or held it last. */
  readonly activeKey: RowKey | undefined;
}

/** All that keys and pointers do in the table: the focus moves, cells are selected and copied, rows are moved. */
export function useGridGestures(args: GridGesturesArgs): GridGestures {
  const { table, rows, shared, isVirtual, selection, onExpand } = args;
  const announce = useAnnounce();
  const store = usePlanStore();
  const isGrid = shared.canEdit;
  const grid = useGridFocus({ table, rows, columnCount: columnCountOf(shared), isGrid, isVirtual });
  const { request, place: partPlace } = usePartRequests();
  const { handlers: range, ...ranges } = useCellRanges({ table, rows, shared, selection, grid, announce, request });
  const moves = useRowMoves({ table, rows, store, focusCell: grid.focusCell, announce, onExpand }, request);

  const handlers: React.DOMAttributes<HTMLElement> = {
    ...range,
    onPointerDown: (event) => {
      range.onPointerDown(event);
      moves.onPointerDown(event);
    },
    onFocus: (event) => {
      range.onFocus(event);
      moves.prepare();
    },
    onBlur: grid.handleBlur
  };
  return {
    ...ranges,
    partPlace,
    handlers: isGrid ? handlers : { onFocus: grid.handleFocus },
    activeKey: grid.activeKey
  };
}
