/** The longest text, in UTF-16 code units, that the Title column takes. */
const longestTitle = 255;

export interface SplitTitle {
  readonly title: string;
  readonly details: string;
}

/**
 * Cuts a description that is longer than a title may be: after its last whole sentence that fits, or else between two
 * words, or else, in a text without spaces, between two characters. The two parts together hold the whole text.
 */
export function splitTitle(description: string): SplitTitle {
  const text = description.trim();
  if (text.length <= longestTitle) {
    return { title: text, details: '' };
  }
  const cut = findCut(text);
  return { title: text.slice(0, cut).trim(), details: text.slice(cut).trim() };
}

function findCut(text: string): number {
  const fitting = text.slice(0, longestTitle + 1);
  const sentenceEnd = Math.max(...['. ', '! ', '? ', '; '].map((end) => fitting.lastIndexOf(end) + 1));
  if (sentenceEnd > longestTitle / 3) {
    return sentenceEnd;
  }
  const wordEnd = fitting.search(/\s\S*$/);
  if (wordEnd > 0) {
    return wordEnd;
  }
  const isInsidePair = /[\ud800-\udbff]/.test(text.charAt(longestTitle - 1));
  return isInsidePair ? longestTitle - 1 : longestTitle;
}
