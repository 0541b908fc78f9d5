import { isRichValue, plainFromRichText } from '../text/richText';

/**
 * The lines of a multi-line column. SharePoint gives line breaks as CRLF or LF, exports to Excel write the carriage
 * return as `_x000D_`, and a column that was made rich text wraps its lines in `<div class="ExternalClass…">` and breaks
 * them with tags. Markup that is not inside such a wrapper is somebody's text and stays.
 */
export function toTextLines(text: string): readonly string[] {
  const plain = isRichValue(text) ? plainFromRichText(text) : text;
  return plain.replace(/_x000D_/gi, '\r').split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
}
