import {
  type AskedPhase,
  type FilterTerm,
  type HalfYearRange,
  type NameColumn,
  type PhaseChange
} from '../../domain/filters/FilterTerm';
import type { Phase } from '../../domain/plan/Phase';
import type { HalfYear } from '../../domain/time/HalfYear';
import { format } from '../../strings/format';
import { halfYearLabel } from '../../strings/halfYearLabel';
import { strings } from '../../strings/strings';

/** What the words of a term depend on. */
export interface TermWords {
  readonly now: HalfYear;
  /** As the list names them. */
  readonly phaseNames: Readonly<Record<Phase, string>>;
}

/** A term in words: "Hallintokunta: Sivistys, Tekninen", "Käyttöönotto (kevät 2026)". */
export function termText(term: FilterTerm, words: TermWords): string {
  switch (term.kind) {
    case 'goal':
    case 'group':
    case 'departments':
    case 'responsible':
      return namesText(term.kind, term.names);
    case 'phase': {
      const asked = term.phases.map((phase) => phaseText(phase, words)).join(', ');
      return `${asked} (${rangeText(term.during, words.now)})`;
    }
    case 'change':
      return `${changeText(term.change)}: ${term.halfYear ? halfYearLabel(term.halfYear) : nowText(words.now)}`;
    case 'unconfirmed':
      return strings.FilterUnconfirmed;
    case 'hasNotes':
      return strings.FilterHasNotes;
    case 'withoutPhases':
      return strings.FilterWithoutPhases;
  }
}

export function columnText(column: NameColumn): string {
  switch (column) {
    case 'goal':
      return strings.FieldGoal;
    case 'group':
      return strings.FieldGroup;
    case 'departments':
      return strings.FieldDepartments;
    case 'responsible':
      return strings.FilterParty;
  }
}

/** Stands for the rows that carry no name in a column. */
export function withoutNameText(column: NameColumn): string {
  switch (column) {
    case 'goal':
      return strings.FilterWithoutGoal;
    case 'group':
      return strings.FilterWithoutGroup;
    case 'departments':
      return strings.FilterWithoutDepartment;
    case 'responsible':
      return strings.FilterWithoutParty;
  }
}

export function phaseText(phase: AskedPhase, { phaseNames }: Pick<TermWords, 'phaseNames'>): string {
  return phase === 'none' ? strings.FilterNoPhase : phaseNames[phase];
}

export function changeText(change: PhaseChange): string {
  switch (change) {
    case 'starts':
      return strings.FilterStarts;
    case 'ends':
      return strings.FilterEnds;
    case 'changes':
      return strings.FilterChanges;
  }
}

/** "Nyt (syksy 2026)" */
export function nowText(now: HalfYear): string {
  return format(strings.FilterNow, halfYearLabel(now));
}

function rangeText(range: HalfYearRange | undefined, now: HalfYear): string {
  if (!range) {
    return nowText(now);
  }
  return range.first === range.last
    ? halfYearLabel(range.first)
    : format(strings.FilterRange, halfYearLabel(range.first), halfYearLabel(range.last));
}

function namesText(column: NameColumn, names: readonly string[]): string {
  const shown = names.filter((name) => name !== '');
  const without = shown.length < names.length ? [withoutNameText(column)] : [];
  return [...(shown.length > 0 ? [`${columnText(column)}: ${shown.join(', ')}`] : []), ...without].join(', ');
}
