import { type PasteOutcome, pasteOutcome } from '../../../domain/edits/pasteOutcome';
import { placePasted } from '../../../domain/edits/placePasted';
import { rangeEdits } from '../../../domain/edits/rangeEdits';
import { type PastedCells, readPastedCells } from '../../../domain/edits/readPastedCells';
import type { Action, ActionId } from '../../../domain/plan/Action';
import { type Phase, phases } from '../../../domain/plan/Phase';
import { firstGraphemes, graphemes } from '../../../domain/text/graphemes';
import { type CellRange, countCells } from '../../../domain/timeline/CellRange';
import { actionKeyOf } from '../../../domain/timeline/timelineRows';
import { format } from '../../../strings/format';
import { phaseLabel } from '../../../strings/phaseLabel';
import { strings } from '../../../strings/strings';
import { phasePalettes } from '../../theme/phasePalettes';
import { cellCount } from './cellCount';
import { readCopiedTable } from './readCopiedTable';
import { type ClipboardScope, type PastedContent, tell } from './useCellClipboard';

/** How many unknown texts are named, and how much of each. */
const namedTexts = 3;
const namedLength = 40;

/** The fills of the bars, but for those of high contrast: black and white mean nothing. */
const ownFills: ReadonlyMap<string, Phase> = new Map(
  [phasePalettes.light, phasePalettes.dark, phasePalettes.strong].flatMap((palette) =>
    phases.map((phase) => [palette[phase].fill, phase] as const)
  )
);

type ReadCells = Extract<PastedCells, { readonly kind: 'cells' }>;

/** Pastes what the clipboard holds from the first selected cell on, and tells what became of it. */
export function pasteCells(scope: ClipboardScope, selected: CellRange, content: PastedContent): void {
  const { phaseNames } = scope.shared;
  const html = content.getData('text/html');
  const read = readPastedCells(content.getData('text/plain'), phaseNames, labelsOf(phaseNames), {
    table: html === '' ? undefined : readCopiedTable(html),
    palette: ownFills
  });
  if (read.kind === 'unknown') {
    tell(scope, format(strings.RangeRefused, namesOf(read.texts)));
  } else if (read.unclear && !read.rows.flat().some((cell) => cell !== undefined)) {
    tell(scope, read.unclear === 'colors' ? strings.RangeNoTextColors : strings.RangeNoText);
  } else {
    place(scope, selected, read);
  }
}

function place(scope: ClipboardScope, selected: CellRange, { rows, unclear }: ReadCells): void {
  const { selection, shared, store } = scope;
  const { range, phaseAt, cutCount } = placePasted(rows, selected, selection.actionIds, shared.halfYears);
  const state = store.state.getState();
  const actions: ReadonlyMap<ActionId, Action> = state.status === 'ready' ? state.actions : new Map();
  const outcome = pasteOutcome(range, phaseAt, { actions, unclear });
  const edits = rangeEdits(range, actions, phaseAt);
  if (edits.length > 0) {
    store.edits.editMany(edits);
  }
  select(scope, range);
  const text = outcomeText(outcome, cutCount, unclear);
  if (outcome.emptied + outcome.kept + cutCount > 0) {
    tell(scope, text);
  } else {
    scope.notify(undefined);
    scope.announce(text);
  }
}

function select({ selection }: ClipboardScope, range: CellRange): void {
  const [firstId, lastId] = [range.actionIds[0], range.actionIds[range.actionIds.length - 1]];
  const [first, last] = [range.halfYears[0], range.halfYears[range.halfYears.length - 1]];
  if (countCells(range) > 1 && firstId !== undefined && lastId !== undefined && first && last) {
    selection.select({ key: actionKeyOf(firstId), halfYear: first }, { key: actionKeyOf(lastId), halfYear: last });
  }
}

/** "Liitetty: 3 ruutua", "Liitetty: 1 ruutu. Tyhjennetty: 2 ruutua." */
function outcomeText({ pasted, emptied, kept }: PasteOutcome, cutCount: number, unclear: ReadCells['unclear']): string {
  const keptText = unclear === 'colors' ? strings.RangeKeptColors : strings.RangeKept;
  const sentences = [
    ...(cutCount > 0 ? [format(strings.RangePastedPart, cellCount(pasted), cutCount)] : []),
    ...(cutCount === 0 && pasted > 0 ? [format(strings.RangePasted, cellCount(pasted))] : []),
    ...(emptied > 0 ? [format(strings.RangeEmptied, cellCount(emptied))] : []),
    ...(kept > 0 ? [format(keptText, cellCount(kept))] : [])
  ];
  return sentences.length === 1 ? sentences.join('') : sentences.map((text) => text.replace(/\.?$/, '.')).join(' ');
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
    const short = graphemes(text).length > namedLength ? `${firstGraphemes(text, namedLength)}…` : text;
    return format(strings.RangeQuoted, short);
  });
  return [named.join(', '), ...(texts.length > namedTexts ? ['…'] : [])].join(' ');
}
