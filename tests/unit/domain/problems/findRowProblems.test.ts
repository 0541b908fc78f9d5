import { findRowProblems } from '../../../../src/domain/problems/findRowProblems';
import { anAction } from '../../../builders/anAction';

const goals = new Set(['A']);
const halfYears = new Set(['2026H1', '2026H2'] as const);

describe('findRowProblems', () => {
  it('finds nothing in a sound row', () => {
    const action = anAction({
      goal: 'A',
      phases: { '2026H1': 'deployment' },
      notes: [{ halfYear: '2026H2', text: 'pilotti' }]
    });
    expect(findRowProblems(action, goals, halfYears)).toEqual([]);
  });

  it('reports a title of nothing but spaces', () => {
    expect(findRowProblems(anAction({ id: 7, goal: 'A', title: ' \n' }), goals, halfYears)).toEqual([
      { kind: 'emptyTitle', actionId: 7 }
    ]);
  });

  it('reports a missing goal once, and not as an unknown one', () => {
    expect(findRowProblems(anAction({ id: 7, goal: '' }), goals, halfYears)).toEqual([
      { kind: 'missingGoal', actionId: 7 }
    ]);
  });

  it('reports a goal that is none of the list’s', () => {
    expect(findRowProblems(anAction({ id: 7, goal: 'B' }), goals, halfYears)).toEqual([
      { kind: 'unknownGoal', actionId: 7, goal: 'B' }
    ]);
  });

  it('reports each cell whose phase is unknown, with its half-year', () => {
    const phases = { '2026H1': { unknownText: 'Kesken' }, '2026H2': 'continuous' } as const;
    expect(findRowProblems(anAction({ id: 7, goal: 'A', phases }), goals, halfYears)).toEqual([
      { kind: 'unknownPhase', actionId: 7, halfYear: '2026H1', text: 'Kesken' }
    ]);
  });

  it('reports loose lines and notes on half-years that have no column', () => {
    const notes = [{ looseText: 'katso liite' }, { halfYear: '2031H1', text: 'pilotti' }] as const;
    expect(findRowProblems(anAction({ id: 7, goal: 'A', notes }), goals, halfYears)).toEqual([
      { kind: 'looseNote', actionId: 7, text: 'katso liite' },
      { kind: 'noteOutsideHorizon', actionId: 7, halfYear: '2031H1', text: 'pilotti' }
    ]);
  });

  it('reports everything that is wrong in one row', () => {
    const action = anAction({
      title: '',
      goal: '',
      phases: { '2026H1': { unknownText: '?' } },
      notes: [{ looseText: 'x' }]
    });
    expect(findRowProblems(action, goals, halfYears).map(({ kind }) => kind)).toEqual([
      'emptyTitle',
      'missingGoal',
      'unknownPhase',
      'looseNote'
    ]);
  });
});
