import { arrangePlan } from '../../../../src/domain/plan/arrangePlan';
import { dropMark } from '../../../../src/domain/timeline/dropMark';
import { dropPlace } from '../../../../src/domain/timeline/dropPlace';
import { type RowKey, timelineRows } from '../../../../src/domain/timeline/timelineRows';
import { anAction } from '../../../builders/anAction';

const actions = [
  anAction({ id: 1, goal: 'Tieto', order: 10 }),
  anAction({ id: 2, goal: 'Tieto', order: 20 }),
  anAction({ id: 3, goal: 'Tieto', group: 'Rekisterit', order: 30 }),
  anAction({ id: 4, goal: 'Tieto', group: 'Rekisterit', order: 40 }),
  anAction({ id: 5, goal: 'Palvelut', group: 'Chat', order: 10 }),
  anAction({ id: 6, goal: '' })
];
const outline = arrangePlan(actions, ['Tieto', 'Palvelut', 'Tyhjä']);

function planOf(...collapsed: readonly RowKey[]): Parameters<typeof dropPlace>[0] {
  return { outline, rows: timelineRows(outline, new Set(collapsed)) };
}

/** "Tieto/Rekisterit/1" */
function dropped(id: number, key: RowKey, { isUpperHalf = true, collapsed = [] as readonly RowKey[] } = {}): string {
  const place = dropPlace(planOf(...collapsed), id, { key, isUpperHalf });
  return place ? `${place.goal}/${place.group}/${place.index}` : 'nowhere';
}

describe('dropping a row', () => {
  it('goes before an action over its upper half, after it over its lower half', () => {
    expect(dropped(1, 'action:4')).toBe('Tieto/Rekisterit/1');
    expect(dropped(1, 'action:4', { isUpperHalf: false })).toBe('Tieto/Rekisterit/2');
  });

  it('counts places without the row itself', () => {
    expect(dropped(1, 'action:2', { isUpperHalf: false })).toBe('Tieto//1');
    expect(dropped(1, 'action:2')).toBe('Tieto//0');
  });

  it('stays where it is over itself', () => {
    expect(dropped(2, 'action:2')).toBe('Tieto//1');
    expect(dropped(2, 'action:2', { isUpperHalf: false })).toBe('Tieto//1');
  });

  it('goes first in the goal or group over its heading', () => {
    expect(dropped(4, 'goal:tieto')).toBe('Tieto//0');
    expect(dropped(1, 'group:tieto/rekisterit')).toBe('Tieto/Rekisterit/0');
    expect(dropped(1, 'goal:palvelut')).toBe('Palvelut/Chat/0');
  });

  it('goes last in a closed goal or group', () => {
    expect(dropped(1, 'group:tieto/rekisterit', { collapsed: ['group:tieto/rekisterit'] })).toBe('Tieto/Rekisterit/2');
    expect(dropped(5, 'goal:tieto', { collapsed: ['goal:tieto'] })).toBe('Tieto/Rekisterit/2');
  });

  it('goes to a goal without actions, over its heading and under it', () => {
    expect(dropped(1, 'goal:tyhjä')).toBe('Tyhjä//0');
    expect(dropped(1, 'none:tyhjä', { isUpperHalf: false })).toBe('Tyhjä//0');
  });

  it('does not go to the rows without a goal, nor over a row that is gone', () => {
    expect(dropped(1, 'goal:')).toBe('nowhere');
    expect(dropped(1, 'action:6')).toBe('nowhere');
    expect(dropped(1, 'action:99')).toBe('nowhere');
    expect(dropped(99, 'action:1')).toBe('nowhere');
  });
});

describe('the mark of a drop', () => {
  const markOf = (id: number, place: string, ...collapsed: readonly RowKey[]): ReturnType<typeof dropMark> => {
    const [goal = '', group = '', index = ''] = place.split('/');
    return dropMark(planOf(...collapsed), id, { goal, group, index: Number(index) });
  };

  it('is under the row before, and tells the number in the group', () => {
    expect(markOf(1, 'Tieto/Rekisterit/1')).toEqual({
      after: 'action:3',
      heading: 'group:tieto/rekisterit',
      number: 2,
      count: 3
    });
    expect(markOf(3, 'Tieto/Rekisterit/1')).toMatchObject({ after: 'action:4', number: 2, count: 2 });
  });

  it('is under the heading for the first place', () => {
    expect(markOf(4, 'Tieto//0')).toMatchObject({ after: 'goal:tieto', heading: 'goal:tieto' });
    expect(markOf(1, 'Palvelut/Chat/0')).toMatchObject({ after: 'group:palvelut/chat' });
    expect(markOf(1, 'Tyhjä//0')).toEqual({ after: 'goal:tyhjä', heading: 'goal:tyhjä', number: 1, count: 1 });
  });

  it('is under a heading that is closed', () => {
    expect(markOf(1, 'Tieto/Rekisterit/2', 'group:tieto/rekisterit')).toMatchObject({
      after: 'group:tieto/rekisterit'
    });
    expect(markOf(5, 'Tieto/Rekisterit/2', 'goal:tieto')).toMatchObject({ after: 'goal:tieto' });
  });
});
