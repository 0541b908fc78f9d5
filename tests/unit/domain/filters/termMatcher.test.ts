import type { FilterTerm } from '../../../../src/domain/filters/FilterTerm';
import { termMatcher } from '../../../../src/domain/filters/matchesTerm';
import type { Action } from '../../../../src/domain/plan/Action';
import { anAction } from '../../../builders/anAction';

const moment = { now: '2026H1', confirmedSince: '2026-01-01T00:00:00Z' } as const;

function answers(term: FilterTerm, overrides: Partial<Action>): boolean {
  return termMatcher(term, moment)(anAction(overrides));
}

describe('a term of names', () => {
  it('takes rows that carry one of them, however it is spelt', () => {
    const term: FilterTerm = { kind: 'departments', names: ['Sivistys', 'Tekninen'] };
    expect(answers(term, { departments: ['Hallinto', 'SIVISTYS '] })).toBe(true);
    expect(answers(term, { departments: ['Hallinto'] })).toBe(false);
  });

  it('takes rows without one for the empty name', () => {
    const term: FilterTerm = { kind: 'responsible', names: [''] };
    expect(answers(term, { responsible: [] })).toBe(true);
    expect(answers(term, { responsible: ['\u200b'] })).toBe(true);
    expect(answers(term, { responsible: ['Rehtori'] })).toBe(false);
    expect(answers({ kind: 'group', names: [''] }, { group: ' ' })).toBe(true);
  });
});

describe('a term of phases', () => {
  const phases = { '2026H1': 'deployment', '2026H2': 'continuous', '2025H1': { unknownText: 'Kesken' } } as const;

  it.each([
    [['deployment'], undefined, true],
    [['continuous'], undefined, false],
    [['continuous', 'deployment'], undefined, true],
    [['continuous'], { first: '2026H1', last: '2027H1' }, true],
    [['investigation'], { first: '2025H1', last: '2027H2' }, false],
    [['none'], undefined, false],
    [['none'], { first: '2027H1', last: '2027H2' }, true],
    [['none'], { first: '2026H2', last: '2027H1' }, false],
    [['none'], { first: '2025H1', last: '2025H1' }, false]
  ] as const)('%j during %j answers %s', (asked, during, expected) => {
    expect(answers({ kind: 'phase', phases: asked, during }, { phases })).toBe(expected);
  });
});

describe('a term of changes', () => {
  const phases = { '2025H2': 'investigation', '2026H1': 'deployment', '2026H2': 'deployment' } as const;

  it.each([
    ['starts', '2025H2', true],
    ['starts', '2026H1', false],
    ['ends', '2026H2', true],
    ['ends', '2026H1', false],
    ['changes', undefined, true],
    ['changes', '2026H2', false],
    ['changes', '2025H2', false],
    ['starts', '2027H1', false]
  ] as const)('%s at %s answers %s', (change, halfYear, expected) => {
    expect(answers({ kind: 'change', change, halfYear }, { phases })).toBe(expected);
  });
});

describe('a question', () => {
  it('asks for confirmations of this half-year, where rows are confirmed', () => {
    const old = anAction({ confirmedOn: '2025-12-31T10:00:00Z' });
    expect(termMatcher({ kind: 'unconfirmed' }, moment)(old)).toBe(true);
    expect(answers({ kind: 'unconfirmed' }, { confirmedOn: '2026-01-02T00:00:00Z' })).toBe(false);
    expect(termMatcher({ kind: 'unconfirmed' }, { ...moment, confirmedSince: undefined })(old)).toBe(true);
  });

  it('asks for notes that say something', () => {
    expect(answers({ kind: 'hasNotes' }, { notes: [{ halfYear: '2026H1', text: ' ' }] })).toBe(false);
    expect(answers({ kind: 'hasNotes' }, { notes: [{ looseText: 'x' }] })).toBe(true);
  });

  it('asks for rows without any phase', () => {
    expect(answers({ kind: 'withoutPhases' }, { phases: {} })).toBe(true);
    expect(answers({ kind: 'withoutPhases' }, { phases: { '2025H1': { unknownText: '?' } } })).toBe(false);
  });
});
