import { parseHalfYearLabel } from '../time/parseHalfYearLabel';
import type { CellNote, NoteLine } from './NoteLine';
import { isRichValue, plainFromRichText } from '../text/richText';

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

/**
 * The lines of a multi-line column. SharePoint gives line breaks as CRLF or LF, exports to Excel write the carriage
 * return as `_x000D_`, and a column that was made rich text wraps its lines in `<div class="ExternalClass…">` and breaks
 * them with tags. Markup that is not inside such a wrapper is somebody's text and stays.
 */
function toTextLines(text: string): readonly string[] {
  const plain = isRichValue(text) ? plainFromRichText(text) : text;
  return plain.replace(/_x000D_/gi, '\r').split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
}
