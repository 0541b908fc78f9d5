/** A content type of a list as it is stored. */
export interface ContentTypeDefinition {
  /** `0x0100` and 32 hexadecimal digits in upper case. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** JSON text that lays out the list's forms; empty when nobody did. */
  readonly formFormatter: string;
}
