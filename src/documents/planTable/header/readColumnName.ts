import { editDistance } from '../../../domain/text/editDistance';
import { plainLetters } from '../../../domain/text/identityKey';
import { type ColumnRole, columnWords, usualNames } from './columnWords';

export interface ColumnNameReading {
  /** What the name says the column is. */
  readonly role: Exclude<ColumnRole, 'modifier'>;
  /** Every role that one of its words has: "Ansvarig nämnd" is a party and a department. */
  readonly roles: ReadonlySet<ColumnRole>;
  /** Whether all its words are words of column names, as they hardly are in a cell of an action. */
  readonly isStrong: boolean;
  /** Whether it is the name that the city's own plan uses, rightly spelt. */
  readonly isUsual: boolean;
}

/** Of several roles the first counts: "the schedule of an action" is a schedule, "the action's status" something else. */
const precedence: readonly ColumnNameReading['role'][] = [
  'other',
  'number',
  'start',
  'end',
  'schedule',
  'phase',
  'responsible',
  'doer',
  'department',
  'additionalInfo',
  'group',
  'goal',
  'theme',
  'description',
  'details',
  'title'
];

const roleByForm: ReadonlyMap<string, ColumnRole> = new Map(
  Object.entries(columnWords).flatMap(([role, words]) =>
    words.split(' ').map((form): [string, ColumnRole] => [form, role as ColumnRole])
  )
);

const formsByLetter: ReadonlyMap<string, readonly string[]> = new Map(
  [...roleByForm.keys()].map((form): [string, readonly string[]] => {
    const letter = form.charAt(0);
    return [letter, [...roleByForm.keys()].filter((other) => other.startsWith(letter) && slipsAllowed(other) > 0)];
  })
);

const mostWords = 6;
/** Shorter words have too many neighbours to take an ending or a slip of spelling in them. */
const shortestInflected = 4;

/**
 * What a column's name says that the column is, in Finnish, Swedish or English, in singular or plural, in any case and
 * with a slip or two of spelling; `undefined` for any other text. What follows a colon or stands in brackets explains the
 * name and is not looked at.
 */
export function readColumnName(header: string): ColumnNameReading | undefined {
  return readName(header, (word) => readWord(word) ?? readMisspelt(word));
}

/** Whether a text has a word of column names in it, rightly spelt: a quick look at rows that are hardly headers. */
export function hasColumnWord(text: string): boolean {
  return readName(text, readWord) !== undefined;
}

function readName(header: string, roleOf: (word: string) => ColumnRole | undefined): ColumnNameReading | undefined {
  if (/^\s*(?:#|n:o)\s*$/i.test(header)) {
    return { role: 'number', roles: new Set(['number']), isStrong: true, isUsual: false };
  }
  const name = header.replace(/\([^)]*\)|:.*$/gsu, ' ');
  const words = toWords(/\p{L}/u.test(name) ? name : header);
  const known = words.length > mostWords ? [] : words.map(roleOf);
  const roles = new Set(known.filter((role) => role !== undefined));
  const role = chooseRole(words, roles);
  return (
    role && {
      role,
      roles,
      isStrong: !known.includes(undefined),
      isUsual: usualNames.has(words.join(' '))
    }
  );
}

function chooseRole(words: readonly string[], roles: ReadonlySet<ColumnRole>): ColumnNameReading['role'] | undefined {
  if (roles.has('goal') && words.some((word) => /^\d{4}$/.test(word))) {
    return 'other';
  }
  const isJoined = words.some((word) => ['ja', 'och', 'and', 'seka'].includes(word));
  return isJoined && roles.has('goal') && roles.has('description')
    ? 'description'
    : precedence.find((role) => roles.has(role));
}

function toWords(text: string): readonly string[] {
  return plainLetters(text)
    .replace(/(\p{L})-(?=\p{L})/gu, '$1')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}

function readWord(word: string): ColumnRole | undefined {
  if (/^\d{4}$/.test(word)) {
    return 'modifier';
  }
  return roleByForm.get(word) ?? readInflected(word);
}

/** "Vastuutahot", "tavoitteiden": up to three letters more than a form, after a short one up to two. */
function readInflected(word: string): ColumnRole | undefined {
  for (let ending = 1; ending <= 3; ending++) {
    const form = word.slice(0, -ending);
    const role = form.length >= shortestInflected && (ending < 3 || form.length > 5) ? roleByForm.get(form) : undefined;
    if (role) {
      return role;
    }
  }
  return undefined;
}

/** A slip is not looked for in the first letter: it hardly ever is there, and most words need no comparing then. */
function readMisspelt(word: string): ColumnRole | undefined {
  const [nearest] = (formsByLetter.get(word.charAt(0)) ?? [])
    .filter((form) => Math.abs(form.length - word.length) <= slipsAllowed(form))
    .map((form) => ({ form, slips: editDistance(word, form) }))
    .filter(({ form, slips }) => slips <= slipsAllowed(form))
    .sort((x, y) => x.slips - y.slips);
  return nearest && roleByForm.get(nearest.form);
}

function slipsAllowed(form: string): number {
  return form.length < 6 ? 0 : form.length < 9 ? 1 : 2;
}
