import type { Action } from '../../../src/domain/plan/Action';
import type { HalfYear } from '../../../src/domain/time/HalfYear';
import { generateActions, generatedGoals } from '../../../workbench/demo/generateActions';

export const halfYears: readonly HalfYear[] = ['2025H1', '2025H2', '2026H1', '2026H2', '2027H1', '2027H2'];
export const goals: readonly string[] = generatedGoals;
export const phaseNames = {
  investigation: 'Selvittely',
  deployment: 'Käyttöönotto',
  continuous: 'Jatkuva toiminta'
} as const;

/** The same rows in every run and for every contender: titles of many lengths, phases, notes, further information. */
export function planRows(count: number): readonly Action[] {
  return generateActions(count, halfYears).map((content, index) => ({
    ...content,
    id: index + 1,
    version: '"1"',
    confirmedOn: undefined,
    modified: undefined
  }));
}
