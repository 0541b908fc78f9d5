import { firstGraphemes } from '../../domain/text/graphemes';
import { strings } from '../../strings/strings';

/** The key, in lower case, that opens a cell's note: the first letter of the word. No phase has it. */
export function noteKey(): string {
  return firstGraphemes(strings.CellNote, 1).toLowerCase();
}
