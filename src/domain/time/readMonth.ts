/** The months in the letters that `plainLetters` leaves. Finnish ones stand without their "kuu". */
const finnishMonths = 'tammi helmi maalis huhti touko kesa heina elo syys loka marras joulu'.split(' ');
const otherMonths: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec']
];

/**
 * The number of the month, from 1, that a word names in Finnish (in any case: "elokuussa"), Swedish or English.
 * "Kesä" alone is the summer, which lies in both halves of the year, and no month.
 *
 * @param word - one word in lower case, without diacritics
 */
export function readMonth(word: string): number | undefined {
  const finnish = finnishMonths.findIndex(
    (month) => word.startsWith(`${month}kuu`) || (word === month && month !== 'kesa')
  );
  const found = finnish >= 0 ? finnish : otherMonths.findIndex((names) => names.includes(word));
  return found >= 0 ? found + 1 : undefined;
}
