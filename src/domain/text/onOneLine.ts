import { isBlank } from './identityKey';

/** A text without space around it, and with a space where its lines were broken. */
export function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}

/** The same of a text that a person has written; empty where it shows nothing. */
export function tidyLine(text: string): string {
  return isBlank(text) ? '' : onOneLine(text);
}
