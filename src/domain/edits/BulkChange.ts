import { isSameName } from '../text/identityKey';
import { distinctNames } from '../text/Spellings';
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

/** A change of a column of several names. */
export interface NameChange {
  readonly kind: 'add' | 'remove' | 'replace';
  readonly names: readonly string[];
}

/**
 * The names after the change: added ones come last, in the order given. A name that is there already in another spelling
 * is not added, and is removed with it.
 */
export function changeNames(before: readonly string[], { kind, names }: NameChange): readonly string[] {
  switch (kind) {
    case 'add':
      return [...before, ...distinctNames(names).filter((name) => !isNamed(before, name))];
    case 'remove':
      return before.filter((name) => !isNamed(names, name));
    case 'replace':
      return distinctNames(names);
  }
}

function isNamed(names: readonly string[], name: string): boolean {
  return names.some((other) => isSameName(other, name));
}
