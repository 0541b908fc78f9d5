import { editDistance } from '../text/editDistance';
import { plainLetters } from '../text/plainLetters';
import type { Half } from './HalfYear';

/** The season that a word names, and whether the word is spelt as it should be. */
export interface SeasonReading {
  readonly half: Half;
  readonly isExact: boolean;
}

const spring = 'kevät kevään keväällä keväälle kevättä kevääksi kevääseen vår våren vårterminen spring';
const autumn = 'syksy syksyn syksyllä syksylle syksyä syksyksi syksyyn höst hösten höstterminen autumn fall';

/** Words that are near to a season's name and are something else; a slip towards them is not a slip towards a season. */
const others =
  'kesä kesän kesällä kesäksi kesälle kesät talvi talven talvella talveksi syyskuu syyskuun sommar sommaren vinter summer winter';

const seasonWords: readonly { readonly word: string; readonly half: Half | undefined }[] = [
  ...words(spring, 1),
  ...words(autumn, 2),
  ...words(others, undefined)
];

/** Finnish shorthand: K26 for kevät, S26 for syksy. Other single letters have more than one reading. */
const initials: Readonly<Partial<Record<string, Half>>> = { k: 1, s: 2 };

/**
 * Reads a season's name in Finnish, Swedish or English, in the cases in which people write it, with a slip or two of
 * spelling. A word that is as near to both seasons, or nearer to something else, gives `undefined`.
 */
export function readSeason(text: string): SeasonReading | undefined {
  const word = plainLetters(text.trim().replace(/\.$/, ''));
  const initial = initials[word];
  if (initial !== undefined) {
    return { half: initial, isExact: true };
  }
  const distances = seasonWords
    .map((known) => ({ half: known.half, distance: slips(word, known.word) }))
    .filter(({ distance }) => distance < Infinity);
  const least = Math.min(...distances.map(({ distance }) => distance));
  const halves = new Set(distances.filter(({ distance }) => distance === least).map(({ half }) => half));
  const [half] = halves;
  return halves.size === 1 && half !== undefined ? { half, isExact: least === 0 } : undefined;
}

/** Slips of spelling between two words; infinite when they are too many for a word of that length. */
function slips(word: string, known: string): number {
  const allowed = slipsAllowed(word, known);
  const isNear = Math.abs(word.length - known.length) <= allowed;
  const distance = isNear ? editDistance(word, known) : Infinity;
  return distance <= allowed ? distance : Infinity;
}

/** Short words have too many neighbours ("fall", "full"); only a letter too many is forgiven in them. */
function slipsAllowed(word: string, known: string): number {
  if (known.length < 5) {
    return known.length === 4 && word.length === 5 ? 1 : 0;
  }
  return known.length < 8 ? 1 : 2;
}

function words(list: string, half: Half | undefined): { word: string; half: Half | undefined }[] {
  return list.split(' ').map((word) => ({ word: plainLetters(word), half }));
}
