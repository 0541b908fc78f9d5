import type { FilterTerm, TermKind, TermOf } from './FilterTerm';

/** Which rows a person has asked for: those that answer the search and every term. */
export interface RowFilter {
  /** What is searched for, as typed. */
  readonly text: string;
  /** At most one of a kind, in the order in which they were chosen. */
  readonly terms: readonly FilterTerm[];
}

/** All rows. */
export const wholePlan: RowFilter = { text: '', terms: [] };

export function isFiltering({ text, terms }: RowFilter): boolean {
  return text.trim() !== '' || terms.length > 0;
}

/** The filter's term of a kind. */
export function termOf<K extends TermKind>({ terms }: RowFilter, kind: K): TermOf<K> | undefined {
  return terms.find((term): term is FilterTerm & TermOf<K> => term.kind === kind);
}

/** The filter with the term in the place of the one of its kind; a term that asks for nothing leaves. */
export function withTerm(filter: RowFilter, term: FilterTerm): RowFilter {
  if (isEmptyTerm(term)) {
    return withoutTerm(filter, term.kind);
  }
  const isNew = !filter.terms.some(({ kind }) => kind === term.kind);
  const terms = filter.terms.map((other) => (other.kind === term.kind ? term : other));
  return { ...filter, terms: isNew ? [...terms, term] : terms };
}

export function withoutTerm(filter: RowFilter, kind: TermKind): RowFilter {
  return { ...filter, terms: filter.terms.filter((term) => term.kind !== kind) };
}

function isEmptyTerm(term: FilterTerm): boolean {
  return ('names' in term && term.names.length === 0) || ('phases' in term && term.phases.length === 0);
}
