import { parseHalfYearLabel } from '../time/parseHalfYearLabel';
import type { CellNote, NoteLine } from './NoteLine';
import { toTextLines } from './toTextLines';

/** The longest label worth looking for; a separator further on belongs to a sentence. */
const longestLabel = 40;
const separators = /[:：;=–—-]/g;

/**
 * Reads the PhaseNotes column, one line a note: "Syksy 2026: sähköinen lupa-arkisto". The half-year may be misspelt or
 * abbreviated, a dash may stand for the colon, and a list mark may stand before it. Empty lines are dropped; every other
 * line that names no half-year, or could name several, is kept as written and in its place.
 */
export function parseNotes(text: string): readonly NoteLine[] {
  return toTextLines(text)
    .filter((line) => line.replace(/\u200b/g, '').trim() !== '')
    .map((line) => readCellNote(line) ?? { looseText: line });
}

function readCellNote(line: string): CellNote | undefined {
  const content = line.replace(/^[\s\u200b]*(?:[-–—•*·][\s\u200b]+)?/, '');
  for (const match of content.slice(0, longestLabel).matchAll(separators)) {
    const halfYear = parseHalfYearLabel(content.slice(0, match.index));
    if (halfYear !== undefined) {
      const rest = content.slice(match.index + 1);
      const text = rest.trim();
      return text === '' || isRange(match[0], rest) ? undefined : { halfYear, text };
    }
  }
  return undefined;
}

/** Whether a dash after a half-year leads to another time: "S26-27: …", "Syksy 2026 – Kevät 2027: …". */
function isRange(separator: string, rest: string): boolean {
  if (!/[–—-]/.test(separator)) {
    return false;
  }
  const [end = ''] = rest.trim().split(/[:：;=]/);
  const firstTwoWords = end.trim().split(/\s+/, 2).join(' ');
  return /^\d/.test(rest) || /^(?:19|20)\d\d\b/.test(end.trim()) || parseHalfYearLabel(firstTwoWords) !== undefined;
}
