import type { PlanColumn } from '../../domain/importing/ImportFinding';
import { editDistance } from '../../domain/text/editDistance';
import { plainLetters } from '../../domain/text/plainLetters';

/** Names of the columns in the three languages. The first of each is the plan's own. */
const columnNames: Readonly<Record<PlanColumn, readonly string[]>> = {
  description: ['Toimenpiteen kuvaus', 'Toimenpide', 'Kuvaus', 'Åtgärd', 'Beskrivning av åtgärden', 'Action'],
  responsible: ['Vastuuhenkilö/taho', 'Vastuuhenkilö', 'Vastuutaho', 'Vastuuhenkilöt', 'Ansvarig', 'Responsible'],
  department: ['Hallintokunta', 'Toimiala', 'Osasto', 'Förvaltning', 'Sektor', 'Department'],
  additionalInfo: ['Mahd. lisätietoa', 'Lisätietoa', 'Lisätiedot', 'Tilläggsuppgifter', 'Additional information']
};

export interface ColumnNameReading {
  readonly column: PlanColumn;
  /** Whether the header is the name that the plan itself uses, rightly spelt. */
  readonly isUsual: boolean;
}

/** Which column a header names, with a slip or two of spelling forgiven; `undefined` for any other text. */
export function readColumnName(header: string): ColumnNameReading | undefined {
  const text = simplified(header);
  const candidates = Object.entries(columnNames).flatMap(([column, names]) =>
    names.map((name) => ({
      column: column as PlanColumn,
      usual: names[0],
      name,
      slips: editDistance(text, simplified(name))
    }))
  );
  const [nearest] = candidates
    .filter(({ name, slips }) => slips <= (name.length < 8 ? 1 : 2))
    .sort((a, b) => a.slips - b.slips);
  return nearest && { column: nearest.column, isUsual: nearest.slips === 0 && nearest.name === nearest.usual };
}

function simplified(text: string): string {
  return plainLetters(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
