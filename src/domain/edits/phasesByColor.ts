import type { Phase } from '../plan/Phase';
import type { CellTable } from '../table/TableCell';

/**
 * The phases of the background colours in a copied table: of a colour that occurs with the words of exactly one phase,
 * and of known colours, unless the table uses them for another phase.
 *
 * @param phaseOf - the phase that a text names
 * @param known - colours as in `TableCell`
 */
export function phasesByColor(
  table: CellTable,
  phaseOf: (text: string) => Phase | undefined,
  known: ReadonlyMap<string, Phase>
): ReadonlyMap<string, Phase> {
  const found = new Map<string, Phase | undefined>();
  for (const { text, color } of table.flat()) {
    const phase = phaseOf(text);
    if (color !== undefined && phase !== undefined) {
      found.set(color, found.has(color) && found.get(color) !== phase ? undefined : phase);
    }
  }
  const meanings = [...new Map<string, Phase | undefined>([...known, ...found])];
  return new Map(meanings.flatMap(([color, phase]) => (phase === undefined ? [] : [[color, phase] as const])));
}
