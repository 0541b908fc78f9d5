import { rangeEdits } from '../../../domain/edits/rangeEdits';
import { rangeToHtml, rangeToText, rangeWords } from '../../../domain/edits/rangeToText';
import type { Action, ActionId } from '../../../domain/plan/Action';
import { type CellRange, countCells } from '../../../domain/timeline/CellRange';
import { format } from '../../../strings/format';
import { phaseLabel } from '../../../strings/phaseLabel';
import { strings } from '../../../strings/strings';
import { cellCount } from './cellCount';
import type { ClipboardScope } from './useCellClipboard';

export { pasteCells } from './pasteCells';

export interface CellCopy {
  readonly data: DataTransfer;
  /** The cells are emptied. */
  readonly isCut: boolean;
}

/** Puts the phases of cells on the clipboard, as text and as a table. */
export function copyCells(scope: ClipboardScope, range: CellRange, { data, isCut }: CellCopy): void {
  const words = rangeWords(range, actionsOf(scope), (value) => phaseLabel(value, scope.shared.phaseNames));
  data.setData('text/plain', rangeToText(words));
  data.setData('text/html', rangeToHtml(words));
  if (isCut) {
    empty(scope, range);
  }
  scope.announce(format(isCut ? strings.RangeCut : strings.RangeCopied, cellCount(countCells(range))));
}

function empty(scope: ClipboardScope, range: CellRange): void {
  const edits = rangeEdits(range, actionsOf(scope), () => null);
  if (edits.length > 0) {
    scope.store.edits.editMany(edits);
  }
}

function actionsOf({ store }: ClipboardScope): ReadonlyMap<ActionId, Action> {
  const state = store.state.getState();
  return state.status === 'ready' ? state.actions : new Map();
}
