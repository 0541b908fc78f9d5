import {
  type AskedPhase,
  type FilterTerm,
  type HalfYearRange,
  nameColumns,
  phaseChanges,
  rowQuestions
} from '../../domain/filters/FilterTerm';
import { inOrder } from '../../domain/filters/matchesTerm';
import { type RowFilter, wholePlan, withTerm } from '../../domain/filters/RowFilter';
import type { ActionId } from '../../domain/plan/Action';
import { phases } from '../../domain/plan/Phase';
import { type HalfYear, parseHalfYear } from '../../domain/time/HalfYear';
import { onOneLine } from '../../domain/text/identityKey';

/** What of a view is in the page's address. */
export interface AddressedView {
  /** Left out for the timeline. */
  readonly viewId: string | undefined;
  readonly filter: RowFilter;
  /** The action that is opened. */
  readonly openedId: ActionId | undefined;
}

/** A name and a value, as in the query of an address; a name can come several times. */
export type AddressEntry = readonly [name: string, value: string];

/** The form of the entries; a reader that does not know it reads what it can. */
const version = '1';

/** Names in addresses: people send them to each other, so they never change. */
const names = {
  version: 'v',
  view: 'view',
  text: 'q',
  goal: 'goal',
  group: 'group',
  departments: 'dept',
  responsible: 'party',
  phase: 'phase',
  during: 'during',
  change: 'change',
  at: 'at',
  only: 'only',
  opened: 'open'
} as const;

/** A value of another product's making could be of any length. */
const longestText = 200;
const mostValues = 100;

/** Writes a view as entries of an address; the whole plan is no entries. */
export function writeViewAddress({ viewId, filter, openedId }: AddressedView): readonly AddressEntry[] {
  const entries: AddressEntry[] = [
    ...(viewId === undefined ? [] : [[names.view, viewId] as const]),
    ...(filter.text.trim() === '' ? [] : [[names.text, onOneLine(filter.text)] as const]),
    ...filter.terms.flatMap(writeTerm),
    ...(openedId === undefined ? [] : [[names.opened, String(openedId)] as const])
  ];
  return entries.length === 0 ? [] : [[names.version, version], ...entries];
}

/**
 * Reads a view from entries of an address, whoever wrote them.
 *
 * @returns the view, and what of the address could not be understood, as it stands there
 */
export function readViewAddress(entries: readonly AddressEntry[]): {
  readonly view: AddressedView;
  readonly dropped: readonly string[];
} {
  const dropped: string[] = [];
  const values = (name: string): readonly string[] =>
    entries.filter((entry) => entry[0] === name).map((entry) => entry[1]);
  const single = <T>(name: string, parse: (value: string) => T | undefined): T | undefined => {
    const [value] = values(name);
    const read = value === undefined ? undefined : parse(value);
    if (value !== undefined && read === undefined) {
      dropped.push(`${name}=${value}`);
    }
    return read;
  };
  const several = <T>(name: string, parse: (value: string) => T | undefined): readonly T[] => {
    const read = values(name).map((value) => ({ value, parsed: parse(value) }));
    dropped.push(...read.filter(({ parsed }) => parsed === undefined).map(({ value }) => `${name}=${value}`));
    return [...new Set(read.flatMap(({ parsed }) => (parsed === undefined ? [] : [parsed])))].slice(0, mostValues);
  };

  const during = single(names.during, parseRange);
  const at = single(names.at, parseHalfYear);
  const terms: readonly FilterTerm[] = [
    ...nameColumns.map((kind) => ({ kind, names: several(names[kind], parseName) })),
    { kind: 'phase', phases: several(names.phase, (value) => oneOf([...phases, 'none'], value)), during },
    ...several(names.change, (value) => oneOf(phaseChanges, value))
      .slice(0, 1)
      .map((change) => ({ kind: 'change', change, halfYear: at }) as const),
    ...several(names.only, (value) => oneOf(rowQuestions, value)).map((kind) => ({ kind }))
  ];
  const known = new Set<string>(Object.values(names));
  dropped.push(...entries.filter(([name]) => !known.has(name)).map(([name, value]) => `${name}=${value}`));
  const text = single(names.text, parseName) ?? '';
  return {
    view: {
      viewId: single(names.view, (value) => (/^[a-z-]{1,30}$/i.test(value) ? value : undefined)),
      filter: terms.reduce(withTerm, { ...wholePlan, text }),
      openedId: single(names.opened, parseId)
    },
    dropped
  };
}

function writeTerm(term: FilterTerm): readonly AddressEntry[] {
  switch (term.kind) {
    case 'goal':
    case 'group':
    case 'departments':
    case 'responsible':
      return term.names.map((name) => [names[term.kind], onOneLine(name)] as const);
    case 'phase':
      return [
        ...term.phases.map((phase: AskedPhase) => [names.phase, phase] as const),
        ...(term.during ? [[names.during, writeRange(term.during)] as const] : [])
      ];
    case 'change':
      return [[names.change, term.change] as const, ...(term.halfYear ? [[names.at, term.halfYear] as const] : [])];
    case 'unconfirmed':
    case 'hasNotes':
    case 'withoutPhases':
      return [[names.only, term.kind]];
  }
}

function writeRange({ first, last }: HalfYearRange): string {
  return first === last ? first : `${first}-${last}`;
}

function parseRange(value: string): HalfYearRange | undefined {
  const [first, last, ...rest] = value.split('-').map((part): HalfYear | undefined => parseHalfYear(part));
  if (first === undefined || rest.length > 0 || (last === undefined && value.includes('-'))) {
    return undefined;
  }
  return inOrder(first, last ?? first);
}

function parseName(value: string): string | undefined {
  return value.length <= longestText ? onOneLine(value) : undefined;
}

function parseId(value: string): ActionId | undefined {
  return /^[1-9]\d{0,9}$/.test(value) ? Number(value) : undefined;
}

function oneOf<T extends string>(known: readonly T[], value: string): T | undefined {
  return known.find((each) => each === value);
}

/** Whether two views have the same address. */
export function isSameAddress(a: AddressedView, b: AddressedView): boolean {
  return JSON.stringify(writeViewAddress(a)) === JSON.stringify(writeViewAddress(b));
}
