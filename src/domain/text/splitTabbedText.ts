import { splitSeparatedText } from './splitSeparatedText';

/** The cells of tab-separated text, row by row, as Excel puts it on the clipboard; see {@link splitSeparatedText}. */
export function splitTabbedText(text: string): readonly (readonly string[])[] {
  return splitSeparatedText(text, '\t').map(({ cells }) => cells);
}
