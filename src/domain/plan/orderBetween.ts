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
