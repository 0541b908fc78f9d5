/** A text without space around it, and with a space where its lines were broken. */
export function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
