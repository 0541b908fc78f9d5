import { checkName, isMerging } from '../../../../src/domain/edits/checkName';
import { arrangePlan } from '../../../../src/domain/plan/arrangePlan';
import type { Heading } from '../../../../src/domain/plan/PlanOutline';
import { anAction } from '../../../builders/anAction';

const outline = arrangePlan(
  [
    anAction({ id: 1, goal: 'Tieto', group: 'Rekisterit' }),
    anAction({ id: 2, goal: 'Tieto', group: 'Arkistot' }),
    anAction({ id: 3, goal: 'Vain riveillä' })
  ],
  ['Tieto', 'Palvelut']
);
const goal: Heading = { kind: 'goal', name: 'Tieto' };
const group: Heading = { kind: 'group', name: 'Rekisterit', goal: 'Tieto' };

describe('a name for a heading', () => {
  it('is written out and fits on a line of the list', () => {
    expect(checkName(goal, '', outline)).toBe('missing');
    expect(checkName(goal, 'x'.repeat(255), outline)).toBeUndefined();
    expect(checkName(group, 'x'.repeat(256), outline)).toBe('tooLong');
  });

  it('is no other goal, whether that is a choice or only on rows', () => {
    expect(checkName(goal, 'Palvelut', outline)).toBe('taken');
    expect(checkName(goal, 'Vain riveillä', outline)).toBe('taken');
    expect(checkName(goal, 'Tieto', outline)).toBeUndefined();
    expect(checkName(goal, 'TIETO', outline)).toBeUndefined();
  });

  it('makes two groups of a goal one', () => {
    expect(checkName(group, 'Arkistot', outline)).toBeUndefined();
    expect(isMerging(group, 'Arkistot', outline)).toBe(true);
    expect(isMerging(group, 'Rekisterit', outline)).toBe(false);
    expect(isMerging({ ...group, goal: 'Palvelut' }, 'Arkistot', outline)).toBe(false);
    expect(isMerging(goal, 'Palvelut', outline)).toBe(false);
  });
});
