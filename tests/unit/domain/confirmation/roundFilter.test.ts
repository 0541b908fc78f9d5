import { roundFilter } from '../../../../src/domain/confirmation/roundFilter';
import { arrangePlan } from '../../../../src/domain/plan/arrangePlan';
import { filterOutline } from '../../../../src/domain/timeline/RowFilter';
import { anAction } from '../../../builders/anAction';

const since = '2026-06-30T21:00:00Z';
const rows = [
  anAction({ id: 1, confirmedOn: '2026-08-01T08:00:00Z' }),
  anAction({ id: 2 }),
  anAction({ id: 3, confirmedOn: '2026-05-01T08:00:00Z' })
];
const actions = new Map(rows.map((row) => [row.id, row]));
const outline = arrangePlan(rows, []);
const shownIds = (filter: ReturnType<typeof roundFilter>): readonly number[] =>
  filterOutline(outline, filter).goals.flatMap(({ groups }) => groups.flatMap(({ actionIds }) => actionIds));

describe('roundFilter', () => {
  it('asks for everybody’s unconfirmed rows', () => {
    expect(roundFilter(actions, { since })).toMatchObject({ party: undefined, asked: [2, 3], hidden: [1] });
  });

  it('asks for the rows of one party', () => {
    expect(shownIds(roundFilter(actions, { since, party: 'Puutarhuri', asked: [3] }))).toEqual([3]);
  });

  it('hides nothing where everything is confirmed', () => {
    expect(shownIds(roundFilter(actions, { since: '2026-01-01T00:00:00Z', asked: [] }))).toEqual([1, 2, 3]);
  });

  it('does not hide a row that comes in later', () => {
    const filter = roundFilter(actions, { since });
    const later = arrangePlan([...rows, anAction({ id: 4 })], []);
    expect(filterOutline(later, filter).goals[0]?.groups[0]?.actionIds).toEqual([2, 3, 4]);
  });
});

describe('filterOutline', () => {
  it('leaves the plan as it is without a filter', () => {
    expect(filterOutline(outline, undefined)).toBe(outline);
  });
});
