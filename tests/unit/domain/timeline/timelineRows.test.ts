import { arrangePlan } from '../../../../src/domain/plan/arrangePlan';
import { collapsibleKeys, timelineRows } from '../../../../src/domain/timeline/timelineRows';
import { anAction } from '../../../builders/anAction';

const outline = arrangePlan(
  [
    anAction({ id: 1, goal: 'Osaaminen', group: '' }),
    anAction({ id: 2, goal: 'Osaaminen', group: 'Koulutus' }),
    anAction({ id: 3, goal: 'Tieto', group: 'Koulutus' })
  ],
  ['Osaaminen', 'Tieto', 'Palvelut']
);
const kinds = (collapsed: readonly string[]): readonly string[] =>
  timelineRows(outline, new Set(collapsed)).map((row) => (row.kind === 'action' ? String(row.id) : row.kind));

describe('timelineRows', () => {
  it('lists goals, groups and actions as they stand in the plan', () => {
    expect(kinds([])).toEqual(['goal', '1', 'group', '2', 'goal', 'group', '3', 'goal', 'none']);
  });

  it('hides everything under a closed goal', () => {
    expect(kinds(['goal:osaaminen'])).toEqual(['goal', 'goal', 'group', '3', 'goal', 'none']);
  });

  it('closes a group of one goal and not its namesake of another', () => {
    expect(kinds(['group:osaaminen/koulutus'])).toEqual(['goal', '1', 'group', 'goal', 'group', '3', 'goal', 'none']);
  });

  it('gives every row a key of its own', () => {
    const keys = timelineRows(outline, new Set()).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('collapsibleKeys', () => {
  it('names what can be closed: not the actions without a group', () => {
    expect(collapsibleKeys(outline)).toEqual([
      'goal:osaaminen',
      'group:osaaminen/koulutus',
      'goal:tieto',
      'group:tieto/koulutus',
      'goal:palvelut'
    ]);
  });
});
