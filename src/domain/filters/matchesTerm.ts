import { isConfirmedSince } from '../confirmation/isConfirmedSince';
import { isCellNote } from '../notes/NoteLine';
import type { Action, PhaseCells } from '../plan/Action';
import { isKnownPhase, isSamePhase } from '../plan/Phase';
import { identityKey, isBlank } from '../text/identityKey';
import { type HalfYear, compareHalfYears, halfYearsBetween, nextHalfYear, previousHalfYear } from '../time/HalfYear';
import type { ChangeTerm, FilterTerm, NameColumn, PhaseTerm } from './FilterTerm';

/** What terms are held against besides the row itself. */
export interface FilterMoment {
  /** The half-year that it is. */
  readonly now: HalfYear;
  /** When it began, ISO 8601 in UTC; `undefined` where rows are not confirmed. */
  readonly confirmedSince: string | undefined;
}

/** Decides for one term which rows answer it; what does not depend on the row is worked out once. */
export function termMatcher(term: FilterTerm, moment: FilterMoment): (action: Action) => boolean {
  switch (term.kind) {
    case 'goal':
    case 'group':
    case 'departments':
    case 'responsible': {
      const wanted = new Set(term.names.map(identityKey));
      return (action) => nameKeysOf(action, term.kind).some((key) => wanted.has(key));
    }
    case 'phase':
      return phaseMatcher(term, moment);
    case 'change':
      return changeMatcher(term, moment);
    case 'unconfirmed': {
      const { confirmedSince } = moment;
      return (action) => confirmedSince === undefined || !isConfirmedSince(action, confirmedSince);
    }
    case 'hasNotes':
      return ({ notes }) => notes.some((line) => !isBlank(isCellNote(line) ? line.text : line.looseText));
    case 'withoutPhases':
      return ({ phases }) => Object.values(phases).every((value) => value === undefined);
  }
}

/** The keys of the names that a row carries in a column; an empty one when it carries none. */
export function nameKeysOf(action: Action, column: NameColumn): readonly string[] {
  const keys = namesOf(action, column)
    .map(identityKey)
    .filter((key) => key !== '');
  return keys.length > 0 ? keys : [''];
}

/** The names that a row carries in a column, as they are written. */
export function namesOf(action: Action, column: NameColumn): readonly string[] {
  const value = action[column];
  return typeof value === 'string' ? [value] : value;
}

function phaseMatcher({ phases, during }: PhaseTerm, { now }: FilterMoment): (action: Action) => boolean {
  const halfYears = during ? halfYearsBetween(during.first, during.last) : [now];
  const wanted = new Set<string>(phases);
  const takesNone = wanted.has('none');
  return (action) => {
    const values = halfYears.map((halfYear) => action.phases[halfYear]);
    return (
      values.some((value) => isKnownPhase(value) && wanted.has(value)) ||
      (takesNone && values.every((value) => value === undefined))
    );
  };
}

function changeMatcher({ change, halfYear }: ChangeTerm, { now }: FilterMoment): (action: Action) => boolean {
  const at = halfYear ?? now;
  switch (change) {
    case 'starts':
      return ({ phases }) => phases[at] !== undefined && !isHeld(phases, previousHalfYear(at));
    case 'ends':
      return ({ phases }) => phases[at] !== undefined && !isHeld(phases, nextHalfYear(at));
    case 'changes':
      return ({ phases }) => {
        const before = phases[previousHalfYear(at)];
        return phases[at] !== undefined && before !== undefined && !isSamePhase(before, phases[at]);
      };
  }
}

function isHeld(phases: PhaseCells, halfYear: HalfYear): boolean {
  return phases[halfYear] !== undefined;
}

/** The half-years in order, whichever was chosen first. */
export function inOrder(first: HalfYear, last: HalfYear): { readonly first: HalfYear; readonly last: HalfYear } {
  return compareHalfYears(first, last) <= 0 ? { first, last } : { first: last, last: first };
}
