import type { Half } from './HalfYear';
import type { TimeUnit } from './PartOfYear';

/** Words for the parts of a year, by how they begin, in the letters that `plainLetters` leaves. */
const unitStems: Readonly<Record<TimeUnit | 'week', readonly string[]>> = {
  half: ['puolivuo', 'vuosipuoli', 'puolisko', 'halvar', 'halfyear'],
  tertial: ['tertia', 'vuosikolmann', 'kolmannes', 'kolmanneks'],
  quarter: ['kvart', 'quarter', 'neljannes', 'neljanneks', 'vuosineljann'],
  month: ['kuukau', 'manad', 'month'],
  week: ['viiko', 'viikko', 'veck', 'week']
};

/** The same in shorthand: "H1", "Q1", "T1". */
const unitLetters: Readonly<Partial<Record<string, TimeUnit | 'week'>>> = {
  h: 'half',
  hy: 'half',
  half: 'half',
  halvan: 'half',
  t: 'tertial',
  q: 'quarter',
  kv: 'quarter',
  kk: 'month',
  v: 'week',
  vk: 'week',
  vko: 'week',
  wk: 'week'
};

const ordinalStems: readonly (readonly string[])[] = [
  ['ensimmai', 'forsta', 'first', '1st'],
  ['toise', 'toinen', 'andra', 'second', '2nd'],
  ['kolmas', 'kolmante', 'kolmannella', 'tredje', 'third', '3rd'],
  ['neljas', 'neljante', 'neljannella', 'fjarde', 'fourth', '4th']
];

const romanNumbers = ['i', 'ii', 'iii', 'iv'];

const edges: Readonly<Record<Half, RegExp>> = {
  1: /^(?:alku|alussa|alkuun|alusta|alkuvuo.*|alkupuol.*|borjan|inledningen|tidigt|early|beginning)$/,
  2: /^(?:loppu|lopussa|loppuun|lopulla|lopusta|loppuvuo.*|loppupuol.*|slutet|sent|late|end)$/
};

/** Words that may stand beside a time and change nothing in it. */
const fillers = new Set(
  (
    'vuosi vuodet vuosien vuosina vuosille vv vuoden vuonna vuoteen vuodelle vuodesta v koko aikana kuluessa noin n arvio arviolta alustavasti alustava ' +
    'kausi kauden kaudella lukukausi lukukauden ar aret arets aren hela under av i pa ca cirka ungefar preliminart ' +
    'termin terminen tidig sen year of in the during about approx approximately whole full season semester term'
  ).split(' ')
);

/** The unit that a word names, written out or in shorthand. */
export function readTimeUnit(word: string): TimeUnit | 'week' | undefined {
  const written = Object.entries(unitStems).find(([, stems]) => stems.some((stem) => word.startsWith(stem)));
  return (written?.[0] as TimeUnit | 'week' | undefined) ?? unitLetters[word];
}

/** The number, from 1, that an ordinal word or a Roman number up to four says. */
export function readOrdinal(word: string): number | undefined {
  const roman = romanNumbers.indexOf(word);
  const found = roman >= 0 ? roman : ordinalStems.findIndex((stems) => stems.some((stem) => word.startsWith(stem)));
  return found >= 0 ? found + 1 : undefined;
}

export function isRomanNumber(word: string): boolean {
  return romanNumbers.includes(word);
}

/** The half that "the beginning of" or "the end of" a year lies in. */
export function readEdge(word: string): Half | undefined {
  return edges[1].test(word) ? 1 : edges[2].test(word) ? 2 : undefined;
}

export function isTimeFiller(word: string): boolean {
  return fillers.has(word);
}
