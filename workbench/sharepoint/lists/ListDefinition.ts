/** A list as it is stored. */
export interface ListDefinition {
  readonly id: string;
  /** Path of the site. */
  readonly site: string;
  readonly title: string;
  /** Server-relative, made from the first title and kept for good. */
  readonly url: string;
  /** Made from the first title and kept for good. */
  readonly entityTypeName: string;
  /** The ETag's number: moves with the list's settings and columns, never with its rows. */
  readonly schemaVersion: number;
  readonly created: string;
  readonly itemModified: string;
  readonly itemDeleted: string;
  /** Writable settings by their SharePoint name. */
  readonly settings: Readonly<Record<string, string | number | boolean>>;
}

export function listEtag(list: ListDefinition): string {
  return `"${list.schemaVersion}"`;
}

/** `SP.Data.ToimenpiteetListItem` */
export function itemTypeName(list: ListDefinition): string {
  return `SP.Data.${list.entityTypeName}Item`;
}
