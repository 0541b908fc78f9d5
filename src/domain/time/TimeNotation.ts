import type { Half } from './HalfYear';
import type { TimeUnit } from './PartOfYear';

/** What a text's own shorthand means: it shows in what else is written beside it. */
export interface TimeNotation {
  /** What the number of "1/2025" counts; missing when nothing tells. */
  readonly numbers?: TimeUnit;
  /** What the Roman number of "II/2025" counts: halves when missing. */
  readonly romans?: TimeUnit;
  /** The halves that single letters stand for. */
  readonly initials: Readonly<Partial<Record<string, Half>>>;
}

/** Finnish shorthand: K26 for kevät, S26 for syksy. Other single letters have more than one reading. */
export const usualNotation: TimeNotation = { initials: { k: 1, s: 2 } };

/** Pairs of letters that stand for spring and autumn where both occur: kevät/syksy, vår/höst, spring/fall. */
const pairs: readonly (readonly [string, string])[] = [
  ['k', 's'],
  ['v', 'h'],
  ['s', 'f']
];

const numbered = /^\s*(?:(\d{1,2})\s*[/.]\s*\d{4}|(\d{1,2})\s*\/\s*[2-4]\d|\d{4}\s*[/:.]\s*(\d{1,2}))\s*$/;
const romanQuarter = /^\s*(?:iii|iv)\b|\b(?:iii|iv)\s*$/i;

/**
 * The shorthand of labels that stand in one header: letters are those of a pair (K and S, V and H), and numbers count
 * halves when they go up to two, quarters up to four, above that months.
 */
export function findNotation(labels: readonly string[]): TimeNotation {
  const numbers = findNumbers(labels);
  return {
    ...(numbers.length > 0 ? { numbers: unitOfCount(Math.max(...numbers)) } : {}),
    ...(labels.some((label) => romanQuarter.test(label)) ? { romans: 'quarter' } : {}),
    initials: findInitials(labels)
  };
}

/** The numbers of "1/2025", "1/25" and "2025/2" among labels. */
export function findNumbers(labels: readonly string[]): readonly number[] {
  return labels.flatMap((label) => {
    const [, before, beforeShort, after] = numbered.exec(label) ?? [];
    const number = before ?? beforeShort ?? after;
    return number === undefined ? [] : [Number(number)];
  });
}

/** Which letters stand for the halves among labels such as "V25" and "H25", or alone under a year. */
export function findInitials(labels: readonly string[]): TimeNotation['initials'] {
  const letters = new Set(
    labels.map((label) => /^\s*([a-z])(?![\p{L}])[\s'’–-]*(?:\d{2}|\d{4})?\s*$/iu.exec(label)?.[1]?.toLowerCase())
  );
  const [spring, autumn] = pairs.find((pair) => pair.every((letter) => letters.has(letter))) ?? ['k', 's'];
  return { [spring]: 1, [autumn]: 2 };
}

/** The unit of which a year has about so many. */
export function unitOfCount(count: number): TimeUnit {
  return count <= 2 ? 'half' : count === 3 ? 'tertial' : count === 4 ? 'quarter' : 'month';
}
