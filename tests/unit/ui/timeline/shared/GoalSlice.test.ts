import type { TimelineRow } from '../../../../../src/domain/timeline/timelineRows';
import { type GoalSlice, type RowSpan, sliceAll, sliceVisible } from '../../../../../src/ui/timeline/shared/GoalSlice';

const rows: readonly TimelineRow[] = [1, 2, 3, 4, 5, 6].map((id) => ({
  kind: 'action',
  key: `action:${id}`,
  goalKey: id < 5 ? 'goal:Tieto' : 'goal:Palvelut',
  id,
  isGrouped: false
}));
const height = 50;
const spans = (...indexes: readonly number[]): readonly RowSpan[] =>
  indexes.map((index) => ({ index, start: index * height, end: (index + 1) * height }));
const drawn = (slices: readonly GoalSlice[]): unknown =>
  slices.map(({ goalKey, items }) => [
    goalKey,
    ...items.map((item) => (item.kind === 'space' ? item.height : item.row.key))
  ]);

describe('sliceAll', () => {
  it('cuts the rows by goal', () => {
    expect(sliceAll(rows).map(({ goalKey, items }) => [goalKey, items.length])).toEqual([
      ['goal:Tieto', 4],
      ['goal:Palvelut', 2]
    ]);
  });
});

describe('sliceVisible', () => {
  it('leaves room for rows out of sight', () => {
    expect(drawn(sliceVisible(rows, spans(2, 3), 300))).toEqual([['goal:Tieto', 100, 'action:3', 'action:4', 100]]);
  });

  it('keeps a row that stands alone in its goal, with room around it', () => {
    expect(drawn(sliceVisible(rows, spans(0, 3, 4), 300))).toEqual([
      ['goal:Tieto', 'action:1', 100, 'action:4'],
      ['goal:Palvelut', 'action:5', 50]
    ]);
  });

  it('never puts room and rows in another order, so that the focused row stays where it is in the document', () => {
    const keysOf = (slices: readonly GoalSlice[]): readonly string[] =>
      slices.flatMap(({ items }) => items.map((item) => (item.kind === 'space' ? item.key : item.row.key)));
    const before = keysOf(sliceVisible(rows, spans(0, 1, 2), 300));
    const after = keysOf(sliceVisible(rows, spans(0, 2, 5), 300));
    const common = (keys: readonly string[], others: readonly string[]): readonly string[] =>
      keys.filter((key) => others.includes(key));
    expect(common(before, after)).toEqual(common(after, before));
  });
});
