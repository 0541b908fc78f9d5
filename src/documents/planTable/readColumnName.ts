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

interface Candidate extends ColumnNameReading {
  readonly name: string;
  readonly slipsAllowed: number;
}

const candidates: readonly Candidate[] = Object.entries(columnNames).flatMap(([column, names]) =>
  names.map((name, index) => ({
    column: column as PlanColumn,
    isUsual: index === 0,
    name: simplified(name),
    slipsAllowed: name.length < 8 ? 1 : 2
  }))
);

/** Which column a header names, with a slip or two of spelling forgiven; `undefined` for any other text. */
export function readColumnName(header: string): ColumnNameReading | undefined {
  const text = simplified(header);
  const [nearest] = candidates
    .filter(({ name, slipsAllowed }) => Math.abs(name.length - text.length) <= slipsAllowed)
    .map((candidate) => ({ ...candidate, slips: editDistance(text, candidate.name) }))
    .filter(({ slips, slipsAllowed }) => slips <= slipsAllowed)
    .sort((a, b) => a.slips - b.slips);
  return nearest && { column: nearest.column, isUsual: nearest.slips === 0 && nearest.isUsual };
}

function simplified(text: string): string {
  return plainLetters(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
