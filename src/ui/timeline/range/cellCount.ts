import { format } from '../../../strings/format';
import { strings } from '../../../strings/strings';

/** "6 ruutua" */
export function cellCount(count: number): string {
  return count === 1 ? strings.RangeCell : format(strings.RangeCells, count);
}
