import { identityKey, plainLetters } from '../../../domain/text/identityKey';
import { type NameSplit, splitAtSeparators } from './splitAtSeparators';

const betweenDepartments = /[,;]/iy;
const slash = /\//iy;
const wordForAnd = /\s(?:ja|sekä|och|samt|and|&)\s/iy;
/** "Teknisen ja Sivistyspalvelujen toimialat": genitives before one plural word. */
const sharedHead = /^(?<first>\S+n) ja (?<second>\S+n) \S+t$/;
/** Letters that a department and its inflected name have in common at the least. */
const shortestStem = 5;

/**
 * Splits a text of the department column.
 *
 * Commas and semicolons separate. A slash does not: "Sivistys / Perusopetus" is a unit inside its department, written
 * the same way on every row of that unit, and would put the unit's rows under a department of their own if it were cut.
 * Only when both sides are departments that stand alone elsewhere does the slash list them. "Ja" separates known
 * departments, and resolves names that share their last word ("Teknisen ja Sivistyspalvelujen toimialat") to the known
 * departments that they inflect.
 *
 * @param known - departments that stand alone elsewhere, as they are written there
 */
export function splitDepartments(text: string, known: readonly string[]): NameSplit {
  const splits = splitAtSeparators(text, betweenDepartments).map((part) => splitPart(part, known));
  return { names: splits.flatMap(({ names }) => names), isCertain: splits.every(({ isCertain }) => isCertain) };
}

function splitPart(text: string, known: readonly string[]): NameSplit {
  const bySlash = splitAtSeparators(text, slash);
  if (bySlash.length > 1 && bySlash.every((part) => isAmong(part, known))) {
    return { names: bySlash, isCertain: false };
  }
  const byAnd = splitAtSeparators(text, wordForAnd);
  if (byAnd.length === 1 || isAmong(text, known)) {
    return { names: [text], isCertain: true };
  }
  if (byAnd.every((part) => isAmong(part, known))) {
    return { names: byAnd, isCertain: true };
  }
  return { names: resolveSharedHead(text, known) ?? [text], isCertain: false };
}

function resolveSharedHead(text: string, known: readonly string[]): readonly string[] | undefined {
  const { first, second } = sharedHead.exec(text)?.groups ?? {};
  const resolved = [first, second].map((word) => (word === undefined ? undefined : findByStem(word, known)));
  const names = resolved.filter((name) => name !== undefined);
  return names.length === 2 && names[0] !== names[1] ? names : undefined;
}

/** The known department that begins most like the word; `undefined` when none does, or several do alike. */
function findByStem(word: string, known: readonly string[]): string | undefined {
  const stems = known.map((name) => ({ name, length: commonStart(plainLetters(name), plainLetters(word)) }));
  const longest = Math.max(...stems.map(({ length }) => length));
  const nearest = stems.filter(({ length }) => length === longest);
  return longest >= shortestStem && nearest.length === 1 ? nearest[0]?.name : undefined;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charAt(length) === b.charAt(length)) {
    length++;
  }
  return length;
}

function isAmong(name: string, known: readonly string[]): boolean {
  return known.some((other) => identityKey(other) === identityKey(name));
}

/** The departments of a column that plainly are one, each once, as first written. */
export function findKnownDepartments(texts: Iterable<string>): readonly string[] {
  const parts = [...texts].flatMap((text) => splitAtSeparators(text, betweenDepartments));
  const single = parts.filter(
    (part) => splitAtSeparators(part, slash).length === 1 && splitAtSeparators(part, wordForAnd).length === 1
  );
  return [...new Map(single.reverse().map((part) => [identityKey(part), part])).values()];
}
