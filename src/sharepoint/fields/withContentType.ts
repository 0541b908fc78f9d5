import type { ListColumn, ListSchema } from './ListSchema';

/** Ids of folders' content types begin so. */
const folderPrefix = '0x0120';

/** What a content type says of one column (`SP.FieldLink`). */
interface ColumnLink {
  readonly isRequired: boolean;
  /** The forms leave it out, or show its value alone. */
  readonly isClosed: boolean;
}

/**
 * The columns as the list's own forms ask for them in a list with content types: by the links of the type that new rows get,
 * which is the first that is neither hidden nor of folders. A column can be required there alone, or be asked for nowhere:
 * hidden, read-only, or no part of the type. Links bind forms; the service reads and writes their columns like others.
 *
 * @param contentTypes the answer of the list's `contenttypes` with `FieldLinks`; the columns stay as they are where it is
 *   not understood
 */
export function withContentType(schema: ListSchema, contentTypes: unknown): ListSchema {
  const types = (Array.isArray(contentTypes) ? contentTypes : []).map(toRecord);
  const type = types.find(({ StringId, Hidden }) => !String(StringId).startsWith(folderPrefix) && Hidden !== true);
  if (!type || !Array.isArray(type.FieldLinks)) {
    return schema;
  }
  const links = new Map(type.FieldLinks.flatMap(toLink));
  const columns = [...schema.columns.values()].map((column): ListColumn => {
    const isRequired = isAskedFor(column, links.get(column.name));
    return column.isRequired === isRequired ? column : { ...column, isRequired };
  });
  return { ...schema, columns: new Map(columns.map((column) => [column.name, column])) };
}

function isAskedFor({ isRequired, hasDefault }: ListColumn, link: ColumnLink | undefined): boolean {
  return link !== undefined && !link.isClosed && hasDefault !== true && (isRequired || link.isRequired);
}

function toLink(value: unknown): readonly (readonly [string, ColumnLink])[] {
  const { FieldInternalName, Name, Required, Hidden, ReadOnly } = toRecord(value);
  const name = FieldInternalName ?? Name;
  return typeof name === 'string'
    ? [[name, { isRequired: Required === true, isClosed: Hidden === true || ReadOnly === true }]]
    : [];
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
