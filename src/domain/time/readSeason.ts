import { editDistance } from '../text/editDistance';
import { plainLetters } from '../text/identityKey';
import type { Half } from './HalfYear';

/** The season that a word names, and whether the word is spelt as it should be. */
export interface SeasonReading {
  readonly half: Half;
  readonly isExact: boolean;
}

const spring =
  'kevät kevään keväällä keväälle kevättä kevääksi kevääseen keväästä kevätkausi kevätkauden kevätkaudella ' +
  'kevätlukukausi kevätlukukauden kevätlukukaudella kev kevättalvi kevättalven kevättalvella alkukesä alkukesän ' +
  'alkukesällä alkukesästä försommar försommaren vår våren vårtermin vårterminen vt spring spr';
const autumn =
  'syksy syksyn syksyllä syksylle syksyä syksyksi syksyyn syksystä syyskausi syyskauden syyskaudella ' +
  'syyslukukausi syyslukukauden syyslukukaudella syks loppukesä loppukesän loppukesällä loppukesästä sensommar ' +
  'sensommaren höst hösten hösttermin höstterminen ht autumn fall aut';

/** Words that are near to a season's name and are something else; a slip towards them is not a slip towards a season. */
const others =
  'kesä kesän kesällä kesäksi kesälle kesät talvi talven talvella talveksi syyskuu syyskuun sommar sommaren vinter summer winter';

type Season = Half | 'other';

/** Words by their first letter: a slip is hardly ever in it, and most words need no comparing then. */
const seasonsByLetter = groupByLetter([
  ...words(spring).map((word) => [word, 1] as const),
  ...words(autumn).map((word) => [word, 2] as const),
  ...words(others).map((word) => [word, 'other'] as const)
]);

/** "Alkusyksy", "loppukevät": an early or a late spring is a spring. */
const prefix = /^(?:alku|keski|loppu|varhais|myohais)-?(?=kev|syks)/;

/** Finnish shorthand: K26 for kevät, S26 for syksy. Other single letters have more than one reading. */
const initials: Readonly<Partial<Record<string, Half>>> = { k: 1, s: 2 };

/**
 * Reads a season's name in Finnish, Swedish or English, in the cases in which people write it, with a slip or two of
 * spelling. A word that is as near to both seasons, or nearer to something else, gives `undefined`.
 */
export function readSeason(text: string): SeasonReading | undefined {
  const word = plainLetters(text.trim().replace(/\.$/, '')).replace(prefix, '');
  const initial = initials[word];
  if (initial !== undefined) {
    return { half: initial, isExact: true };
  }
  const known = seasonsByLetter.get(word.charAt(0));
  const exact = known?.get(word);
  if (exact !== undefined) {
    return exact === 'other' ? undefined : { half: exact, isExact: true };
  }
  const near = [...(known ?? [])]
    .map(([form, season]) => ({ season, distance: slips(word, form) }))
    .filter(({ distance }) => distance < Infinity);
  const least = Math.min(...near.map(({ distance }) => distance));
  const seasons = new Set(near.filter(({ distance }) => distance === least).map(({ season }) => season));
  const [season] = seasons;
  return seasons.size === 1 && season !== undefined && season !== 'other'
    ? { half: season, isExact: false }
    : undefined;
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

function words(list: string): readonly string[] {
  return list.split(' ').map(plainLetters);
}

function groupByLetter(
  seasons: readonly (readonly [string, Season])[]
): ReadonlyMap<string, ReadonlyMap<string, Season>> {
  const groups = new Map<string, Map<string, Season>>();
  for (const [word, season] of seasons) {
    const letter = word.charAt(0);
    groups.set(letter, (groups.get(letter) ?? new Map<string, Season>()).set(word, season));
  }
  return groups;
}
