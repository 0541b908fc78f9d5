import { format } from '../../strings/format';
import { strings } from '../../strings/strings';

/** "12 riviä" */
export function rowCount(count: number): string {
  return count === 1 ? strings.RowOne : format(strings.RowMany, count);
}

/** "12 riviä valittu" */
export function selectedRows(count: number): string {
  return count === 0 ? strings.SelectNone : format(strings.RangeSelected, rowCount(count));
}
