import type { ActionContent, PhaseCells } from '../../src/domain/plan/Action';
import { isCellNote } from '../../src/domain/notes/NoteLine';
import type { Phase } from '../../src/domain/plan/Phase';
import { type HalfYear, halfYearsBetween } from '../../src/domain/time/HalfYear';
import { statedRow } from './statedRow';

/** The half-years that the example fills. */
export const exampleHorizon: readonly HalfYear[] = halfYearsBetween('2025H1', '2027H2');

const phaseOfLetter: Readonly<Partial<Record<string, Phase>>> = {
  s: 'investigation',
  k: 'deployment',
  j: 'continuous'
};

/** Rows for actions of which the plan states nothing: mostly selvittely → käyttöönotto → jatkuva toiminta. */
const ordinaryRows = [
  'sskkjj',
  'skkjjj',
  'skjjjj',
  '.sskkj',
  'ssskkj',
  'kkjjjj',
  '..sskk',
  's.kkjj',
  'sskkkj',
  '.skjjj',
  'sk.kjj',
  '......',
  'jjjjjj',
  '...skk',
  'sskjjj',
  '..skjj',
  'kjjjjj'
] as const;

/** The same for actions that have a note on a half-year: something is being taken into use there. */
const rowWithDeploymentAt = ['kkjjjj', 'skkjjj', 'sskkjj', 'sskkjj', 'ssskkj', '..sskk'] as const;

/**
 * Example phases for an action of the plan, whose own phases the text does not carry. Always the same for the same
 * action. Where the plan's text states a fact, the example agrees with it (see {@link statedRow}); the rest is made up
 * and must be shown as an example.
 */
export function examplePhases(action: ActionContent): PhaseCells {
  const row = statedRow(action) ?? rowForNote(action) ?? ordinaryRow(action);
  const cells = exampleHorizon.map((halfYear, index) => [halfYear, phaseOfLetter[row.charAt(index)]] as const);
  return Object.fromEntries(cells.filter(([, phase]) => phase !== undefined));
}

function rowForNote({ notes }: ActionContent): string | undefined {
  const note = notes.find(isCellNote);
  return note && rowWithDeploymentAt[exampleHorizon.indexOf(note.halfYear)];
}

/** Neighbours in the plan get different rows: seven steps on in the list from one order number to the next. */
function ordinaryRow({ order = 0 }: ActionContent): string {
  return ordinaryRows[(Math.floor(order / 10) * 7) % ordinaryRows.length] ?? '';
}
