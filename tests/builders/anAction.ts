import type { Action } from '../../src/domain/plan/Action';

/** An ordinary action of a plan, with what the test cares about put in. */
export function anAction(overrides: Partial<Action> = {}): Action {
  return {
    id: 1,
    version: '"1"',
    title: 'Sähköinen arkistointi',
    details: '',
    goal: 'Tiedon hyödyntämisen lisääminen',
    group: '',
    order: 10,
    responsible: ['Hallintojohtaja'],
    departments: ['Koko kaupunki'],
    phases: {},
    notes: [],
    additionalInfo: '',
    confirmedOn: undefined,
    modified: undefined,
    ...overrides
  };
}
