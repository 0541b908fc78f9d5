import { identityKey } from '../../../domain/text/identityKey';

/** The names that one cell was read as. */
export interface NameSplit {
  readonly names: readonly string[];
  /** False where the cell could be read otherwise: split on a guess, or kept as one although it may name several. */
  readonly isCertain: boolean;
}

/** A key under which spellings of one name in capitals and small letters, or with other spaces, are the same. */
export function nameKey(name: string): string {
  return identityKey(name);
}
