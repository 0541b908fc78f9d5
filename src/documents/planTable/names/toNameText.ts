import { toCellLines } from '../table/joinCellLines';

export interface NameText {
  /** The lines of the cell as one text, with a semicolon where a new name begins. */
  readonly text: string;
  /** False where a line may be the rest of a name or a name of its own. */
  readonly isCertain: boolean;
}

/** A name goes on after these, and before these. */
const openEnd = /[,;/&+(-]$|\s(?:ja|sekä|tai|och|samt|eller|and|or)$/i;
const openStart = /^(?:ja|sekä|tai|och|samt|eller|and|or)\s|^[(,;/&+]/i;

/**
 * Puts the lines of a cell of names on one line. A new line is a new name, unless the text plainly goes on over it: after
 * a comma or a hyphen, before "ja" or a bracket. A small letter after a capital one is taken for the rest of a name.
 */
export function toNameText(cell: string): NameText {
  const [first = '', ...lines] = toCellLines(cell);
  let text = first;
  let nameStart = first;
  let isCertain = true;
  for (const line of lines) {
    const isOpen = openEnd.test(text) || openStart.test(line);
    const isRest = !isOpen && /^\p{Lu}/u.test(nameStart) && /^\p{Ll}/u.test(line);
    const isHyphenated = /[\p{L}\d]-$/u.test(text) && !openStart.test(line);
    text += `${isHyphenated ? '' : isOpen || isRest ? ' ' : '; '}${line}`;
    nameStart = isOpen || isRest ? nameStart : line;
    isCertain &&= !isRest;
  }
  return { text, isCertain };
}
