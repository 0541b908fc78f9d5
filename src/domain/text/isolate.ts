/** Letters and numbers that run from right to left, and the controls that turn text. */
const turning =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200e\u200f\u202a-\u202e\u2066-\u2069\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Paragraph separators would end the isolation. */
const paragraphBreaks = /[\p{Cc}\u2028\u2029]+/gu;

const opening = /[\u2066-\u2068]/;
const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/**
 * Isolates the direction of a text in the middle of a sentence: within FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE
 * (Unicode Standard Annex 9), on one line. A text that cannot turn anything stays as it is; elements need this for what
 * they compose only, in an element of its own a text is isolated by `bdi` or `dir`.
 */
export function isolate(text: string): string {
  return turning.test(text)
    ? `${firstStrongIsolate}${balanced(text.replace(paragraphBreaks, ' '))}${popIsolate}`
    : text;
}

/** Several texts in a row, such as names. */
export function listed(texts: readonly string[]): string {
  return texts.map(isolate).join(', ');
}

/** Without ends of isolations that it has not begun, and with those that it lacks: neither may reach what follows. */
function balanced(text: string): string {
  let depth = 0;
  const kept = [...text].filter((character) => {
    depth += opening.test(character) ? 1 : 0;
    const isStray = character === popIsolate && depth === 0;
    depth -= character === popIsolate && !isStray ? 1 : 0;
    return !isStray;
  });
  return kept.join('') + popIsolate.repeat(depth);
}
