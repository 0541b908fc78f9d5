/** A content type of a list as it is stored. */
export interface ContentTypeDefinition {
  /** `0x0100` and 32 hexadecimal digits in upper case. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** JSON text with the layout of the list's forms; empty by default. */
  readonly formFormatter: string;
  /** Columns that are linked otherwise than the list has them, by internal name. */
  readonly links?: Readonly<Record<string, LinkSettings>>;
  /** Only the columns among `links` belong to it; otherwise all of the list's. */
  readonly isOwn?: boolean;
}

/** What a content type says of a column, where it is not what the column itself says. */
export interface LinkSettings {
  readonly isRequired?: boolean;
  readonly isHidden?: boolean;
  readonly isReadOnly?: boolean;
}
