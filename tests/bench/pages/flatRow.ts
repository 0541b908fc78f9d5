import { noteOf } from '../../../src/domain/notes/NoteLine';
import type { Action } from '../../../src/domain/plan/Action';
import { isKnownPhase } from '../../../src/domain/plan/Phase';
import type { HalfYear } from '../../../src/domain/time/HalfYear';
import { type PhaseChange } from './Contender';
import { halfYears, phaseNames } from './planRows';

/** A row for grids that know nothing of plans: one text for each column. */
export type FlatRow = Readonly<Record<'id' | 'title' | 'department' | 'responsible' | HalfYear, string>>;

/** The columns in order, with widths in pixels. */
export const flatColumns: readonly { readonly key: keyof FlatRow; readonly name: string; readonly width: number }[] = [
  { key: 'title', name: 'Toimenpide', width: 300 },
  { key: 'department', name: 'Hallintokunta', width: 130 },
  { key: 'responsible', name: 'Vastuuhenkilö/taho', width: 160 },
  ...halfYears.map((halfYear) => ({ key: halfYear, name: halfYear, width: 120 }))
];

export function toFlatRow(action: Action): FlatRow {
  const cells = halfYears.map((halfYear) => [halfYear, cellText(action, halfYear)] as const);
  return {
    id: String(action.id),
    title: [action.title, action.details, action.additionalInfo].filter(Boolean).join(' · '),
    department: action.departments.join(', '),
    responsible: action.responsible.join(', '),
    ...(Object.fromEntries(cells) as Record<HalfYear, string>)
  };
}

export function changedRow(row: FlatRow, { halfYear, phase }: PhaseChange): FlatRow {
  return { ...row, [halfYear]: phaseNames[phase] };
}

/** The row as a row of a plain table. */
export function rowMarkup(row: FlatRow): string {
  const cells = flatColumns.map(({ key }) => `<td class="h${key}">${row[key]}</td>`).join('');
  return `<tr id="row-${row.id}">${cells}</tr>`;
}

function cellText(action: Action, halfYear: HalfYear): string {
  const phase = action.phases[halfYear];
  return [isKnownPhase(phase) ? phaseNames[phase] : '', noteOf(action.notes, halfYear)].filter(Boolean).join(': ');
}
