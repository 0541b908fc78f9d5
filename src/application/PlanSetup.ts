import type { HalfYear } from '../domain/time/HalfYear';

/**
 * Creates and repairs the list, for people who may manage it. Every method throws `PlanFaultError` and nothing else.
 */
export interface PlanSetup {
  /**
   * Creates the list with all its columns, views and formatting.
   *
   * @returns the list's server-relative URL
   */
  createList(): Promise<string>;
  /**
   * Adds what the list lacks and changes nothing that is there.
   *
   * @returns what could not be done as it should be; the plan works all the same
   */
  addMissingColumns(): Promise<readonly SetupFinding[] | undefined>;
  /**
   * Adds goals after those that the list has, in the order given. Those that it has already, in any spelling, are
   * skipped, and nothing of what others have added is lost; so it may be repeated. Rows keep the goals that they have.
   *
   * Throws `forbidden` for people who may not manage the list, `invalid` for a name that is longer than a row can hold.
   *
   * @returns all goals of the list
   */
  addGoals(names: readonly string[]): Promise<readonly string[]>;
  /**
   * Adds columns of half-years, with the phases as the list words them. Those that it has already are skipped, so it
   * may be repeated. Throws `forbidden` for people who may not manage the list.
   *
   * @returns what is not as it should be
   */
  addHalfYears(halfYears: readonly HalfYear[]): Promise<readonly SetupFinding[]>;
}

/** What could not be done as it should be while a list was set up. The interface switches over `kind`. */
export type SetupFinding =
  /**
   * The column of row keys takes a key twice: the list is too large, needs content approval, or has permissions of single
   * rows. A new row whose answer is lost is then looked for instead of being refused a second time.
   */
  | {
      readonly kind: 'keyNotUnique';
      readonly reason: 'large' | 'contentApproval' | 'itemPermissions' | 'other';
      readonly detail: string;
    }
  /** The list gave a new column another name than asked for, since that one is taken out of sight; it was removed again. */
  | { readonly kind: 'nameTaken'; readonly column: string; readonly name: string; readonly detail: string };
