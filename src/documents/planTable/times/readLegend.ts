import type { Phase } from '../../../domain/plan/Phase';
import { readPhaseName } from './readPhaseName';
import { signKey } from './PhaseSigns';

/** A sign, what says that it means something, and its meaning; and the other way round. */
const explained = /^\(?([^\s()=:]{1,12}?)\)?\s*(?:=|:|→|\s[–—-]\s|\)\s)\s*(\S.*)$/u;
const bracketed = /^(\p{L}[\p{L}\s-]*?)\s*(?:=|\(|\s[–—-]\s)\s*([^\s()]{1,12})\)?$/u;
/** "S selvittely": only a space between them, which may be chance. */
const spaced = /^([^\s\d()=:])\s+(\S.*)$/u;
/** "🟡 selvittely 🟢 käyttöönotto", or each sign after its meaning: drawn signs need nothing between them. */
const beforeDrawn = /\s*(?=[\p{So}\p{Extended_Pictographic}])/u;
const afterDrawn = /(?<=[\p{So}\p{Extended_Pictographic}]\p{M}*)[\s,;|]+/u;
const drawnFirst = /^([\p{So}\p{Extended_Pictographic}]\p{M}*)\s*(\p{L}.*)$/u;
const drawnLast = /^(\p{L}.*?)\s*([\p{So}\p{Extended_Pictographic}]\p{M}*)$/u;
const prefix = /^[^:=]*:\s*(?=\S)/;
/** Longer signs are words; of those only colours are signs. */
const colours =
  /^(?:vihrea|vihreä|keltainen|sininen|punainen|oranssi|harmaa|violetti|grön|gul|blå|röd|orange|grå|lila|green|yellow|blue|red|gr[ae]y|purple)$/iu;

/**
 * Reads a legend: "S = selvittely, K = käyttöönotto, J = jatkuva toiminta", "Selite: X – toteutus", "Selvittely (S)". Gives
 * the phases by the keys of their signs; empty when the text is no legend. One sign that is explained makes a text one,
 * but where only a space stands between sign and meaning it takes two.
 */
export function readLegend(text: string): ReadonlyMap<string, Phase> {
  const pieces = text.split(/[,;|•\n\t]+|\s{2,}|\s(?:ja|och|and)\s/).map((piece) => piece.trim().replace(/\.$/, ''));
  const certain = readEntries(pieces, readExplained);
  const guessed = certain.size > 0 ? certain : readEntries(pieces, readSpaced);
  return certain.size > 0 || guessed.size > 1 ? guessed : readDrawn(text);
}

/** Where a sign ends the text, each stands after its meaning. */
function readDrawn(text: string): ReadonlyMap<string, Phase> {
  const [last = ''] = toPieces(text, afterDrawn).slice(-1);
  const found = drawnLast.test(last)
    ? readEntries(toPieces(text, afterDrawn), (piece) => {
        const [, meaning, sign] = drawnLast.exec(piece) ?? [];
        return toEntry(sign, meaning);
      })
    : readEntries(toPieces(text, beforeDrawn), (piece) => {
        const [, sign, meaning] = drawnFirst.exec(piece) ?? [];
        return toEntry(sign, meaning);
      });
  return found.size > 1 ? found : new Map();
}

function toPieces(text: string, separator: RegExp): readonly string[] {
  return text.split(separator).map((piece) => piece.replace(/^[\s,;|•]+|[\s,;|.•]+$/g, ''));
}

type Entry = readonly [string, Phase];

function readEntries(
  pieces: readonly string[],
  read: (piece: string) => Entry | undefined
): ReadonlyMap<string, Phase> {
  return new Map(
    pieces.map((piece) => read(piece) ?? read(piece.replace(prefix, ''))).filter((entry) => entry !== undefined)
  );
}

function readExplained(piece: string): Entry | undefined {
  const [, sign, meaning] = explained.exec(piece) ?? [];
  const [, otherMeaning, otherSign] = bracketed.exec(piece) ?? [];
  return toEntry(sign, meaning) ?? toEntry(otherSign, otherMeaning);
}

function readSpaced(piece: string): Entry | undefined {
  const [, sign, meaning] = spaced.exec(piece) ?? [];
  return toEntry(sign, meaning);
}

function toEntry(sign: string | undefined, meaning: string | undefined): Entry | undefined {
  const key = sign === undefined ? '' : signKey(sign);
  const isSign = key !== '' && (!/\p{L}{3}/u.test(key) || colours.test(key)) && !/^\d{2,}/.test(key);
  const reading = isSign && meaning !== undefined ? readPhaseName(meaning) : undefined;
  return reading && [key, reading.phase];
}
