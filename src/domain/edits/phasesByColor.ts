import type { Phase } from '../plan/Phase';
import type { CellTable } from '../table/TableCell';

/**
 * What the backgrounds in a copied table stand for: a colour that stands with the word of one phase, and of one only, and
 * those colours that are known beforehand, unless the table gives them another meaning.
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
