import { arrangePlan } from '../../../../src/domain/plan/arrangePlan';
import { headingOf, placeOfRow, renamedKey } from '../../../../src/domain/timeline/placeOfRow';
import { timelineRows } from '../../../../src/domain/timeline/timelineRows';
import { anAction } from '../../../builders/anAction';

const outline = arrangePlan(
  [
    anAction({ id: 1, goal: 'Tieto' }),
    anAction({ id: 2, goal: 'Tieto', group: 'Rekisterit' }),
    anAction({ id: 3, goal: '' })
  ],
  ['Tieto', 'Palvelut']
);
const keys = timelineRows(outline, new Set()).map(({ key }) => key);

describe('a row of the timeline', () => {
  it('has a place in the plan', () => {
    expect(keys.map((key) => placeOfRow(outline, key))).toEqual([
      { goal: 'Tieto', group: '', id: undefined },
      { goal: 'Tieto', group: '', id: 1 },
      { goal: 'Tieto', group: 'Rekisterit', id: undefined },
      { goal: 'Tieto', group: 'Rekisterit', id: 2 },
      { goal: 'Palvelut', group: '', id: undefined },
      { goal: 'Palvelut', group: '', id: undefined },
      { goal: '', group: '', id: undefined },
      { goal: '', group: '', id: 3 }
    ]);
    expect(placeOfRow(outline, 'goal:muu')).toBeUndefined();
  });

  it('is a heading when it has a name of its own', () => {
    expect(keys.map((key) => headingOf(outline, key)?.name)).toEqual([
      'Tieto',
      undefined,
      'Rekisterit',
      undefined,
      'Palvelut',
      undefined,
      undefined,
      undefined
    ]);
  });

  it('gets another key with its heading', () => {
    const renamed = (name: string): readonly string[] =>
      keys.map((key) => renamedKey(key, { kind: 'goal', name: 'Tieto' }, name));
    expect(renamed('Data').slice(0, 5)).toEqual([
      'goal:data',
      'action:1',
      'group:data/rekisterit',
      'action:2',
      'goal:palvelut'
    ]);
    expect(renamedKey('group:tieto/a', { kind: 'group', name: 'A', goal: 'Tieto' }, 'B')).toBe('group:tieto/b');
    expect(renamedKey('group:tieto/ab', { kind: 'group', name: 'A', goal: 'Tieto' }, 'B')).toBe('group:tieto/ab');
  });
});
