import type { FindingList } from '../table/FindingList';
import type { RawAction } from '../table/RawAction';
import { isCounting } from './rowNumber';

/**
 * Puts the numbers of the rows into the additional information ("Nr: 1.1"), since other documents refer to actions by
 * them. Numbers that only count the rows of their table are left out: they would be wrong as soon as a row is moved.
 */
export function withNumbers(rows: readonly RawAction[], findings: FindingList): readonly RawAction[] {
  const counting = new Set(
    [...new Set(rows.map(({ table }) => table))].filter((table) => isCounting(numbersOf(rows, table)))
  );
  counting.forEach((table) => {
    const numbered = rows.filter((row) => row.table === table && row.number);
    const texts = numbersOf(rows, table);
    const [first] = numbered;
    if (first?.number) {
      findings.add({ kind: 'countingNumbers', column: first.number.name, texts }, first.line);
    }
  });
  return rows.map((row) =>
    row.number && !counting.has(row.table) ? { ...row, info: [...row.info, row.number] } : row
  );
}

function numbersOf(rows: readonly RawAction[], table: number): readonly string[] {
  return rows.flatMap((row) => (row.table === table && row.number ? [row.number.text] : []));
}
