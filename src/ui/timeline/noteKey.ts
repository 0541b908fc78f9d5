import { strings } from '../../strings/strings';

/** The key, in lower case, that opens a cell's note: the first letter of the word. A phase of the same letter goes first. */
export function noteKey(): string {
  return strings.CellNote.slice(0, 1).toLocaleLowerCase();
}
