/** A view of a list as it is stored. */
export interface ViewDefinition {
  readonly id: string;
  readonly title: string;
  /** Server-relative. */
  readonly url: string;
  readonly isDefault: boolean;
  readonly isPersonal: boolean;
  readonly isHidden: boolean;
  /** Who owns a personal view. */
  readonly owner: number;
  /** CAML inside of `<Query>`. */
  readonly query: string;
  readonly rowLimit: number;
  readonly isPaged: boolean;
  readonly scope: number;
  readonly customFormatter: string | null;
  readonly fields: readonly string[];
  readonly aggregations: string | null;
}
