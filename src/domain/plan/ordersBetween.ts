import { orderBetween } from './orderBetween';

/**
 * Order numbers of several rows that follow one another between two neighbours, ascending: whole ones where there is
 * room, else fractions at even distances. Where there is no room at all they go on after the first of the two.
 */
export function ordersBetween(
  previous: number | undefined,
  next: number | undefined,
  count: number
): readonly number[] {
  const step = previous === undefined || next === undefined ? 0 : (next - previous) / (count + 1);
  const spread = numbers(count, (index) => {
    const number = (previous ?? 0) + step * (index + 1);
    return step >= 1 ? Math.floor(number) : number;
  });
  const bounds = [previous ?? -Infinity, ...spread, next ?? Infinity];
  const isAscending = bounds.every((number, index) => index === 0 || number > (bounds[index - 1] ?? 0));
  if (step > 0 && isAscending) {
    return spread;
  }
  const first = orderBetween(previous, undefined);
  return numbers(count, (index) => first + index * 10);
}

function numbers(count: number, numberAt: (index: number) => number): readonly number[] {
  return Array.from({ length: count }, (_, index) => numberAt(index));
}
