/** A piece of a text: words, or the address of a page on the web. */
export interface TextPart {
  readonly text: string;
  /** The text is the whole address, exactly as it was written. */
  readonly isLink: boolean;
}

/**
 * Where an address may begin, and how far it can reach at most: up to a space, a quotation mark, an angle bracket, a
 * backslash, or a character that is not seen.
 */
const candidates = /https?:\/\/[\p{L}\p{N}[][^\s<>"“”„«»`\\\p{Cc}\p{Cf}]*/giu;
const wordEnd = /[\p{L}\p{N}]$/u;
/** Two addresses with only a comma or a semicolon between them. */
const nextAddress = /[,;](?=https?:\/\/)/i;
/** "https://kunta.fi:ssä": letters after the host's colon are a Finnish case ending, since a port has digits. */
const caseEnding = /^https?:\/\/[^/?#@[\]]*?(?=:\p{L}[^/?#@]*(?:[/?#]|$))/iu;
const closingMarks = /[.,;:!?'’…。、，；：！？([{]+$/u;
const brackets: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * Splits a text into words and addresses. Addresses begin with `http://` or `https://`; other schemes and a bare `www.`
 * are words. Punctuation at the end, and a bracket that was opened before the address, are not part of it. An address
 * with a user name in it is words: what stands before its `@` could pass for the site that it leads to.
 *
 * @returns the parts in order; joined they are the text again. Letters of other scripts and percent encodings stay as
 *   they are
 */
export function splitLinks(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  const addWords = (end: number): void => {
    if (end > done) {
      parts.push({ text: text.slice(done, end), isLink: false });
    }
  };
  candidates.lastIndex = 0;
  for (let found = candidates.exec(text); found; found = candidates.exec(text)) {
    const address = wordEnd.test(text.slice(0, found.index)) ? '' : addressIn(found[0]);
    if (address !== '') {
      addWords(found.index);
      parts.push({ text: address, isLink: true });
      done = found.index + address.length;
      candidates.lastIndex = done;
    }
  }
  addWords(text.length);
  return parts;
}

/** The addresses of a text, each once. */
export function linksIn(text: string): readonly string[] {
  return [...new Set(splitLinks(text).flatMap((part) => (part.isLink ? [part.text] : [])))];
}

/** The address that a candidate begins with; empty when it begins with none. */
function addressIn(candidate: string): string {
  const [first = ''] = candidate.split(nextAddress);
  const alone = caseEnding.exec(first)?.[0] ?? first;
  const address = alone.slice(0, endOfBrackets(alone)).replace(closingMarks, '');
  return isAddress(address) ? address : '';
}

/** Where a bracket closes that was opened before the address, or the address's end. */
function endOfBrackets(address: string): number {
  const opened: string[] = [];
  for (let index = 0; index < address.length; index++) {
    const character = address.charAt(index);
    const opening = brackets[character];
    if (opening !== undefined && opened.pop() !== opening) {
      return index;
    }
    if (Object.values(brackets).includes(character)) {
      opened.push(character);
    }
  }
  return address.length;
}

function isAddress(address: string): boolean {
  try {
    const { username, password, hostname } = new URL(address);
    return username === '' && password === '' && hostname !== '';
  } catch {
    return false;
  }
}
