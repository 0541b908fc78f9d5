import type { ActionEdit } from './ActionEdit';

/** One change for many rows. What is missing here stays in every row as it is. */
export interface BulkChange {
  readonly goal?: string;
  /** The group's name; empty takes the rows out of their groups. */
  readonly group?: string;
  readonly departments?: NameChange;
  readonly responsible?: NameChange;
  /** As in an edit: `null` empties a cell. */
  readonly phases?: ActionEdit['phases'];
}

/** What is done to a column of several names. */
export interface NameChange {
  readonly kind: 'add' | 'remove' | 'replace';
  readonly names: readonly string[];
}

/** The names after the change, each once: added ones come last, in the order given. */
export function changeNames(before: readonly string[], { kind, names }: NameChange): readonly string[] {
  switch (kind) {
    case 'add':
      return [...new Set([...before, ...names])];
    case 'remove':
      return before.filter((name) => !names.includes(name));
    case 'replace':
      return [...new Set(names)];
  }
}
