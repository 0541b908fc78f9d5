import * as React from 'react';
import type { PlanStore } from '../../../application/PlanStore';
import type { CellRange } from '../../../domain/timeline/CellRange';
import { strings } from '../../../strings/strings';
import { Part } from '../../parts/Part';
import type { PartRequests } from '../../parts/usePartRequests';
import type { SharedRowProps } from '../shared/SharedRowProps';
import type { CellSelection } from './CellSelection';
import { cellAt } from '../../keys/planTarget';

const cellClipboard = new Part(() => import(/* webpackChunkName: 'cell-clipboard' */ './cellClipboard'));

/** What copying and pasting works on. */
export interface ClipboardScope {
  readonly table: React.RefObject<HTMLTableElement>;
  readonly selection: CellSelection;
  readonly shared: SharedRowProps;
  readonly store: PlanStore;
  readonly announce: (text: string) => void;
  /** Shows a line under the timeline; `undefined` takes it away. */
  readonly notify: (text: string | undefined) => void;
}

/** What is pasted; a `DataTransfer` is empty once its event is over. */
export type PastedContent = Pick<DataTransfer, 'types' | 'getData'>;

/**
 * Copying, cutting and pasting of cells of the grid that has the focus. The events are the document's: a browser sends
 * them to the body when no text is selected, wherever the focus is. The code that works with them comes when a cell first
 * gets the focus, and who only reads does not load it. A paste that is quicker waits for it.
 *
 * @returns to be called when the focus comes into the grid
 */
export function useCellClipboard(scope: ClipboardScope, request: PartRequests['request']): () => void {
  const latest = React.useRef(scope);
  React.useLayoutEffect(() => {
    latest.current = scope;
  });
  const { canEdit } = scope.shared;

  React.useEffect(() => {
    if (!canEdit) {
      return undefined;
    }
    const handleCopy = (event: ClipboardEvent): void => {
      const range = targetOf(latest.current);
      const data = event.clipboardData;
      if (!range || !data || hasSelectedText()) {
        return;
      }
      event.preventDefault();
      const part = cellClipboard.module;
      if (part) {
        part.copyCells(latest.current, range, { data, isCut: event.type === 'cut' });
      } else {
        // Browsers take what is copied during the event only.
        request(cellClipboard, () => tell(latest.current, strings.RangeCopyReady));
      }
    };
    const handlePaste = (event: ClipboardEvent): void => {
      const range = targetOf(latest.current);
      const data = event.clipboardData;
      if (!range || !data?.types.includes('text/plain')) {
        return;
      }
      event.preventDefault();
      const part = cellClipboard.module;
      const content = part ? data : keep(data);
      request(cellClipboard, ({ pasteCells }) => pasteCells(latest.current, range, content));
    };
    document.addEventListener('copy', handleCopy);
    document.addEventListener('cut', handleCopy);
    document.addEventListener('paste', handlePaste);
    return () => {
      document.removeEventListener('copy', handleCopy);
      document.removeEventListener('cut', handleCopy);
      document.removeEventListener('paste', handlePaste);
    };
  }, [canEdit, request]);

  return () => {
    if (canEdit) {
      cellClipboard.foresee();
    }
  };
}

/** Shows and says. */
export function tell({ notify, announce }: ClipboardScope, text: string): void {
  notify(text);
  announce(text);
}

/** What a copy or a paste is for: the selection, when the focus is in it, or the cell with the focus. */
function targetOf({ table, selection, shared }: ClipboardScope): CellRange | undefined {
  const cell = shared.canEdit ? cellAt(document.activeElement, table.current) : undefined;
  if (!cell) {
    return undefined;
  }
  return selection.range && selection.includes(cell.id, cell.halfYear)
    ? selection.range
    : { actionIds: [cell.id], halfYears: [cell.halfYear] };
}

function hasSelectedText(): boolean {
  return document.getSelection()?.isCollapsed === false;
}

/** The texts of a paste, for after its event. */
function keep(data: DataTransfer): PastedContent {
  const texts = new Map(data.types.map((type) => [type, data.getData(type)]));
  return { types: [...texts.keys()], getData: (type) => texts.get(type) ?? '' };
}
