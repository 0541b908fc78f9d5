import { placePasted } from '../../../domain/edits/placePasted';
import { type PhaseAt, rangeEdits } from '../../../domain/edits/rangeEdits';
import { rangeToHtml, rangeToText, rangeWords } from '../../../domain/edits/rangeToText';
import { readPastedCells } from '../../../domain/edits/readPastedCells';
import type { Action, ActionId } from '../../../domain/plan/Action';
import type { Phase } from '../../../domain/plan/Phase';
import { type CellRange, countCells } from '../../../domain/timeline/CellRange';
import { actionKeyOf } from '../../../domain/timeline/timelineRows';
import { format } from '../../../strings/format';
import { phaseLabel } from '../../../strings/phaseLabel';
import { strings } from '../../../strings/strings';
import { cellAt } from './cellAt';
import { cellCount } from './cellCount';
import type { ClipboardDesk } from './useCellClipboard';

/** How many unknown texts are named, and how much of each. */
const namedTexts = 3;
const namedLength = 40;

/**
 * Copies, cuts and pastes cells of the grid that has the focus. The events are the document's: a browser sends them to
 * the body when no text is selected, wherever the focus is.
 *
 * @returns stops listening
 */
export function listenToClipboard(deskNow: () => ClipboardDesk): () => void {
  const handleCopy = (event: ClipboardEvent): void => {
    const desk = deskNow();
    const range = targetOf(desk);
    if (!range || !event.clipboardData || hasSelectedText()) {
      return;
    }
    event.preventDefault();
    const words = rangeWords(range, actionsOf(desk), (value) => phaseLabel(value, desk.frame.phaseNames));
    event.clipboardData.setData('text/plain', rangeToText(words));
    event.clipboardData.setData('text/html', rangeToHtml(words));
    const isCut = event.type === 'cut';
    if (isCut) {
      save(desk, range, () => null);
    }
    desk.announce(format(isCut ? strings.RangeCut : strings.RangeCopied, cellCount(countCells(range))));
  };

  const handlePaste = (event: ClipboardEvent): void => {
    const desk = deskNow();
    const range = targetOf(desk);
    if (!range || !event.clipboardData?.types.includes('text/plain')) {
      return;
    }
    event.preventDefault();
    paste(desk, range, event.clipboardData.getData('text/plain'));
  };

  document.addEventListener('copy', handleCopy);
  document.addEventListener('cut', handleCopy);
  document.addEventListener('paste', handlePaste);
  return () => {
    document.removeEventListener('copy', handleCopy);
    document.removeEventListener('cut', handleCopy);
    document.removeEventListener('paste', handlePaste);
  };
}

function paste(desk: ClipboardDesk, selected: CellRange, text: string): void {
  const { selection, frame } = desk;
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

/** What a copy or a paste is for: the selection, when the focus is in it, or the cell with the focus. */
function targetOf({ table, selection, frame }: ClipboardDesk): CellRange | undefined {
  const cell = frame.canEdit ? cellAt(document.activeElement, table.current) : undefined;
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
    const short = text.length > namedLength ? `${text.slice(0, namedLength)}…` : text;
    return format(strings.RangeQuoted, short);
  });
  return [named.join(', '), ...(texts.length > namedTexts ? ['…'] : [])].join(' ');
}

/** Shows and says. */
function tell({ notify, announce }: ClipboardDesk, text: string): void {
  notify(text);
  announce(text);
}
