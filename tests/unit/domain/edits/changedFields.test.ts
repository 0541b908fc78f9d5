import { changedFields } from '../../../../src/domain/edits/changedFields';
import { anAction } from '../../../builders/anAction';

describe('changedFields', () => {
  const before = anAction({ title: 'Arkisto', phases: { '2026H1': 'investigation', '2026H2': 'deployment' } });

  it('names each half-year and each field that differs', () => {
    const now = { ...before, details: 'Kuvaus', phases: { '2026H2': 'continuous', '2027H1': 'continuous' } as const };
    expect(changedFields(before, now)).toEqual(['details', '2026H1', '2026H2', '2027H1']);
  });

  it('passes over what is the row’s own business: its version and when it was changed', () => {
    expect(changedFields(before, { ...before, version: '"9"', modified: '2026-11-24T10:00:00Z' })).toEqual([]);
  });
});
