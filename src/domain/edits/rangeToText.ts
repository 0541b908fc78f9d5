import type { Action, ActionId } from '../plan/Action';
import type { PhaseValue } from '../plan/Phase';
import type { CellRange } from '../timeline/CellRange';

/** A range's cells as words, row by row; an empty cell is an empty text. Deleted rows are empty. */
export function rangeWords(
  { actionIds, halfYears }: CellRange,
  actions: ReadonlyMap<ActionId, Action>,
  wordOf: (value: PhaseValue) => string
): readonly (readonly string[])[] {
  return actionIds.map((id) =>
    halfYears.map((halfYear) => {
      const value = actions.get(id)?.phases[halfYear];
      return value === undefined ? '' : plainCell(wordOf(value));
    })
  );
}

/** Tab-separated text as Excel puts it on the clipboard: every row ends with a line break. */
export function rangeToText(words: readonly (readonly string[])[]): string {
  return words.map((row) => `${row.join('\t')}\r\n`).join('');
}

/** The same as a table, for Word and for mail. */
export function rangeToHtml(words: readonly (readonly string[])[]): string {
  const rows = words.map((row) => `<tr>${row.map((word) => `<td>${escapeHtml(word)}</td>`).join('')}</tr>`);
  return `<table><tbody>${rows.join('')}</tbody></table>`;
}

/** One line, and no formula: a text that begins like a formula would be calculated where it is pasted. */
function plainCell(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
