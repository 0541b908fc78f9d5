import { folderProperty } from '../fields/planFields';

/** `FileSystemObjectType` of a folder. */
const folder = 1;

/** Content types of folders, document sets among them, begin with that of the folder. */
const folderContentType = /^0x0120/i;

/**
 * The rows of a response. The service lists folders among them, and the rows in folders with the others. Folders are
 * removed here: a filter would be on a column without an index, which a list past the threshold refuses.
 */
export function withoutFolders(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? answer.filter((row: unknown) => !isFolder(row)) : [];
}

export function isFolder(row: unknown): boolean {
  const { [folderProperty]: type, ContentTypeId: contentType } = (row ?? {}) as Readonly<Record<string, unknown>>;
  return type === folder || (typeof contentType === 'string' && folderContentType.test(contentType));
}
