import { isolate } from '../domain/text/isolate';

/**
 * Puts values in the places `{0}`, `{1}` … of a localised string. Their direction is isolated: a value never turns the
 * sentence around it. For texts that are shown or announced, not for stored ones.
 */
export function format(template: string, ...values: readonly (string | number)[]): string {
  return template.replace(/\{(\d)\}/g, (place, index: string) => {
    const value = values[Number(index)];
    return typeof value === 'string' ? isolate(value) : String(value ?? place);
  });
}

/** A word that begins a label, as it stands amid a sentence. */
export function lowerFirst(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLowerCase() + rest.join('');
}
