import { identityKey } from '../../../domain/text/identityKey';
import { type NameSplit, splitAtSeparators } from './splitAtSeparators';

const betweenParties = /[,;/]|\s\+\s/iy;
/** Endings that surnames have in Finland, and names of offices do not. */
const surname = /^\p{Lu}\p{Ll}*(?:nen|s?son|ström|berg|[qk]vist|lund|gren|holm|roos|fors|dahl)(?![\p{L}])/u;
const wordForAnd = /\s(?:ja|sekä|och|samt|and|&)\s/iy;

/**
 * Splits a text of the responsible-party column into roles and bodies.
 *
 * Commas, semicolons and slashes always separate. "Ja" separates too, but never after a hyphen ("viestintä- ja
 * markkinointikoordinaattori") or between the genitives of one name ("Lasten ja nuorten palvelut"). A mere space
 * separates only where a new name plainly begins; see {@link findSpaceBetween}.
 *
 * @param isKnown - whether a name is known as one party from other cells
 */
export function splitParties(text: string, isKnown: (name: string) => boolean): NameSplit {
  const splits = splitAtSeparators(text, betweenParties).map((part) => splitPart(part, isKnown));
  return { names: splits.flatMap(({ names }) => names), isCertain: splits.every(({ isCertain }) => isCertain) };
}

function splitPart(text: string, isKnown: (name: string) => boolean): NameSplit {
  if (isKnown(text)) {
    return { names: [text], isCertain: true };
  }
  const byAnd = splitAtSeparators(text, wordForAnd);
  const isOneName = byAnd.slice(0, -1).some(endsInGenitive);
  if (isOneName) {
    return { names: [text], isCertain: false };
  }
  const names = byAnd.flatMap((part) => splitAtSpaces(part, isKnown));
  // "Ohjelmien vastuuhenkilöt ja pääkäyttäjät": the attribute before the first name may belong to the others as well.
  const mayShareAttribute = byAnd.slice(0, -1).some((part) => part.includes(' '));
  return { names, isCertain: names.length === byAnd.length && !mayShareAttribute };
}

function splitAtSpaces(text: string, isKnown: (name: string) => boolean): readonly string[] {
  const space = findSpaceBetween(text, isKnown);
  return space === undefined ? [text] : [text.slice(0, space), ...splitAtSpaces(text.slice(space + 1).trim(), isKnown)];
}

/**
 * Where a space separates two parties: both halves are known from elsewhere ("Hallintojohtaja Tekninen johtaja"), the
 * second begins a new name with a capital ("Puutarhuri Kiinteistöhoitajat"), or the first is known and closed by a
 * bracket ("Hallintosihteeri (sivistys) koulusihteeri").
 */
function findSpaceBetween(text: string, isKnown: (name: string) => boolean): number | undefined {
  if (isKnown(text)) {
    return undefined;
  }
  return [...text.matchAll(/\s/g)]
    .map((match) => match.index)
    .find((space) => {
      const before = text.slice(0, space).trim();
      const after = text.slice(space + 1).trim();
      return (isKnown(before) && (isKnown(after) || before.endsWith(')'))) || beginsNewName(before, after);
    });
}

/**
 * A capital after a genitive or an adjective ("Tekninen Johtaja"), in an abbreviation ("Järvinet Oy") or in a person's name
 * ("Maija Virtanen") begins nothing.
 */
function beginsNewName(before: string, after: string): boolean {
  const isPerson = surname.test(after) && /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(before);
  return /^\p{Lu}\p{Ll}{3,}/u.test(after) && /[\p{L})]$/u.test(before) && !endsInGenitive(before) && !isPerson;
}

function endsInGenitive(text: string): boolean {
  return /n$/i.test(text);
}

/** The names of a column that plainly are one party, so that they can be recognised where others follow them. */
export function findKnownParties(texts: Iterable<string>): ReadonlySet<string> {
  const parts = [...texts].flatMap((text) => splitAtSeparators(text, betweenParties));
  return new Set(parts.filter(isPlainlyOne).map(identityKey));
}

function isPlainlyOne(text: string): boolean {
  return splitAtSeparators(text, wordForAnd).length === 1 && !/\s\p{Lu}|\)\s/u.test(text);
}
