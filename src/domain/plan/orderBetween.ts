/** Room between the numbers of two neighbours when there is nothing to fit between. */
const step = 10;

/**
 * An order number between two neighbours': a whole one where there is room, else a fraction. After the last row it leaves
 * a gap, as it does before the first. When the numbers do not ascend, it is a number after the first of the two.
 */
export function orderBetween(previous: number | undefined, next: number | undefined): number {
  if (previous === undefined) {
    return next === undefined ? step : next - step;
  }
  if (next === undefined || next <= previous) {
    return previous + step;
  }
  const middle = (previous + next) / 2;
  const whole = Math.floor(middle);
  return whole > previous ? whole : middle;
}

/**
 * Order numbers of several rows that follow one another between two neighbours, ascending: whole ones where there is
 * room, else fractions at even distances. Where there is no room at all they go on after the first of the two.
 */
export function ordersBetween(
  previous: number | undefined,
  next: number | undefined,
  count: number
): readonly number[] {
  const distance = previous === undefined || next === undefined ? 0 : (next - previous) / (count + 1);
  const spread = numbers(count, (index) => {
    const number = (previous ?? 0) + distance * (index + 1);
    return distance >= 1 ? Math.floor(number) : number;
  });
  const bounds = [previous ?? -Infinity, ...spread, next ?? Infinity];
  const isAscending = bounds.every((number, index) => index === 0 || number > (bounds[index - 1] ?? 0));
  if (distance > 0 && isAscending) {
    return spread;
  }
  const first = orderBetween(previous, undefined);
  return numbers(count, (index) => first + index * step);
}

function numbers(count: number, numberAt: (index: number) => number): readonly number[] {
  return Array.from({ length: count }, (_, index) => numberAt(index));
}
