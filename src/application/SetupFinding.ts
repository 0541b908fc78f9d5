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
