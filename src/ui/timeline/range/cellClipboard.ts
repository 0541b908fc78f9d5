import { placePasted } from '../../../domain/edits/placePasted';
import { type PhaseAt, rangeEdits } from '../../../domain/edits/rangeEdits';
import { rangeToHtml, rangeToText, rangeWords } from '../../../domain/edits/rangeToText';
import { readPastedCells } from '../../../domain/edits/readPastedCells';
import type { Action, ActionId } from '../../../domain/plan/Action';
import type { Phase } from '../../../domain/plan/Phase';
import { type CellRange, countCells } from '../../../domain/timeline/CellRange';
import { firstGraphemes } from '../../../domain/text/graphemes';
import { actionKeyOf } from '../../../domain/timeline/timelineRows';
import { format } from '../../../strings/format';
import { phaseLabel } from '../../../strings/phaseLabel';
import { strings } from '../../../strings/strings';
import { cellCount } from './cellCount';
import { type ClipboardDesk, type PastedContent, tell } from './useCellClipboard';

/** How many unknown texts are named, and how much of each. */
const namedTexts = 3;
const namedLength = 40;

export interface CellCopy {
  readonly data: DataTransfer;
  /** The cells are emptied. */
  readonly isCut: boolean;
}

/** Puts the phases of cells on the clipboard, as text and as a table. */
export function copyCells(desk: ClipboardDesk, range: CellRange, { data, isCut }: CellCopy): void {
  const words = rangeWords(range, actionsOf(desk), (value) => phaseLabel(value, desk.frame.phaseNames));
  data.setData('text/plain', rangeToText(words));
  data.setData('text/html', rangeToHtml(words));
  if (isCut) {
    save(desk, range, () => null);
  }
  desk.announce(format(isCut ? strings.RangeCut : strings.RangeCopied, cellCount(countCells(range))));
}

/** Puts what is pasted into cells, from the first of the range on. */
export function pasteCells(desk: ClipboardDesk, selected: CellRange, content: PastedContent): void {
  const { selection, frame } = desk;
  const text = content.getData('text/plain');
  const read = readPastedCells(text, frame.phaseNames, labelsOf(frame.phaseNames));
  if (read.kind === 'unknown') {
    tell(desk, format(strings.RangeRefused, namesOf(read.texts)));
    return;
  }
  const { range, phaseAt, cutCount } = placePasted(read.rows, selected, selection.actionIds, frame.halfYears);
  save(desk, range, phaseAt);
  const [firstId, lastId] = [range.actionIds[0], range.actionIds[range.actionIds.length - 1]];
  const [first, last] = [range.halfYears[0], range.halfYears[range.halfYears.length - 1]];
  if (countCells(range) > 1 && firstId !== undefined && lastId !== undefined && first && last) {
    selection.select({ key: actionKeyOf(firstId), halfYear: first }, { key: actionKeyOf(lastId), halfYear: last });
  }
  const pasted = cellCount(countCells(range));
  if (cutCount > 0) {
    tell(desk, format(strings.RangePastedPart, pasted, cutCount));
  } else {
    desk.notify(undefined);
    desk.announce(format(strings.RangePasted, pasted));
  }
}

function save(desk: ClipboardDesk, range: CellRange, phaseAt: PhaseAt): void {
  const edits = rangeEdits(range, actionsOf(desk), phaseAt);
  if (edits.length > 0) {
    desk.store.editMany(edits);
  }
}

function actionsOf({ store }: ClipboardDesk): ReadonlyMap<ActionId, Action> {
  const state = store.state.getState();
  return state.status === 'ready' ? state.actions : new Map();
}

function labelsOf(phaseNames: Readonly<Record<Phase, string>>): Readonly<Record<Phase, string>> {
  return {
    investigation: phaseLabel('investigation', phaseNames),
    deployment: phaseLabel('deployment', phaseNames),
    continuous: phaseLabel('continuous', phaseNames)
  };
}

/** "”Kesken”, ”Valmis” …" */
function namesOf(texts: readonly string[]): string {
  const named = texts.slice(0, namedTexts).map((text) => {
    const short = text.length > namedLength ? `${firstGraphemes(text, namedLength)}…` : text;
    return format(strings.RangeQuoted, short);
  });
  return [named.join(', '), ...(texts.length > namedTexts ? ['…'] : [])].join(' ');
}
