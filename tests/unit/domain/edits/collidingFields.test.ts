import { collidingFields } from '../../../../src/domain/edits/collidingFields';
import { anAction } from '../../../builders/anAction';

describe('collidingFields', () => {
  const base = anAction({ title: 'Vanha', group: 'G', phases: { '2025H1': 'investigation' }, responsible: ['A'] });

  it('finds none when the others changed something else', () => {
    const theirs = { ...base, group: 'H', version: '"2"' };
    expect(collidingFields({ title: 'Uusi' }, base, theirs)).toEqual([]);
  });

  it('finds a field that both changed differently', () => {
    expect(collidingFields({ title: 'Uusi' }, base, { ...base, title: 'Heidän' })).toEqual(['title']);
  });

  it('finds none when both changed a field alike', () => {
    expect(collidingFields({ title: 'Uusi' }, base, { ...base, title: 'Uusi' })).toEqual([]);
    expect(collidingFields({ responsible: ['B'] }, base, { ...base, responsible: ['B'] })).toEqual([]);
  });

  it('takes each half-year for a field of its own', () => {
    const theirs = anAction({ ...base, phases: { '2025H1': 'deployment', '2025H2': 'continuous' } });
    expect(collidingFields({ phases: { '2026H1': 'deployment' } }, base, theirs)).toEqual([]);
    expect(collidingFields({ phases: { '2025H1': 'continuous', '2025H2': 'deployment' } }, base, theirs)).toEqual([
      '2025H1',
      '2025H2'
    ]);
  });

  it('finds none when both emptied a cell', () => {
    expect(collidingFields({ phases: { '2025H1': null } }, base, { ...base, phases: {} })).toEqual([]);
  });

  it('finds a cell that one emptied and the other filled anew', () => {
    const theirs = anAction({ ...base, phases: { '2025H1': 'deployment' } });
    expect(collidingFields({ phases: { '2025H1': null } }, base, theirs)).toEqual(['2025H1']);
  });

  it('does not count a field that is set to undefined, which is no part of the edit', () => {
    expect(collidingFields({ title: undefined }, base, { ...base, title: 'Heidän' })).toEqual([]);
    expect(collidingFields({ phases: { '2025H1': undefined } }, base, { ...base, phases: {} })).toEqual([]);
  });

  it('compares lists by what they hold, in order', () => {
    expect(collidingFields({ responsible: ['B'] }, base, { ...base, responsible: ['A'] })).toEqual([]);
    expect(collidingFields({ responsible: ['B'] }, base, { ...base, responsible: ['A', 'C'] })).toEqual([
      'responsible'
    ]);
  });
});
