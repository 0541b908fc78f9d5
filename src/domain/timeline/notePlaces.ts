/** Mean width of a letter of a note, in rem: 12 px at the usual size. */
const letterRem = 0.37;
const paddingRem = 0.75;
/** A note takes more columns rather than more lines than this. */
const comfortableLines = 3;

/** Where a note is written: it may run over neighbouring columns that have no note of their own. */
export interface NotePlace {
  /** Columns taken, at least 1. */
  readonly span: number;
  /** Columns that it begins before its own; only a note near the last column does. */
  readonly before: number;
}

/**
 * How many columns each note takes under the bars, so that it reads in a few lines and its words stay whole. A note
 * begins at its own column and runs on over columns without notes; at the edge of the table it begins earlier.
 *
 * @param notes - the note of each column, empty for none
 * @param columnRem - width of a column in rem
 */
export function notePlaces(notes: readonly string[], columnRem: number): readonly (NotePlace | undefined)[] {
  let taken = 0;
  return notes.map((note, index) => {
    if (note === '') {
      return undefined;
    }
    const wanted = columnsWanted(note, columnRem);
    const nextNote = notes.findIndex((other, column) => column > index && other !== '');
    const right = Math.min(wanted, (nextNote < 0 ? notes.length : nextNote) - index);
    const before = Math.min(wanted - right, index - taken);
    taken = index + right;
    return { span: right + before, before };
  });
}

function columnsWanted(note: string, columnRem: number): number {
  const longestWord = Math.max(...note.split(/\s+/).map(({ length }) => length));
  const needed = Math.max(longestWord, Math.ceil(note.length / comfortableLines)) * letterRem + paddingRem;
  return Math.max(1, Math.ceil(needed / columnRem));
}
