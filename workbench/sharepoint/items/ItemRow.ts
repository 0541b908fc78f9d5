/** A value as it is stored: dates as UTC text without milliseconds, people and lookups as ids, several values as arrays. */
export type StoredValue = string | number | boolean | readonly string[] | readonly number[] | StoredLink | null;

export interface StoredLink {
  readonly Url: string;
  readonly Description: string;
}

/** One row of a list. */
export interface ItemRow {
  readonly id: number;
  readonly guid: string;
  /** Grows by one with every stored change; the number in the ETag. */
  readonly etag: number;
  /** 512 for each major version. */
  readonly uiVersion: number;
  readonly created: string;
  readonly modified: string;
  readonly author: number;
  readonly editor: number;
  /** Server-relative path of the folder that it is in; absent in the list's own. */
  readonly directory?: string;
  /** The name of a folder; a row has none. */
  readonly folderName?: string;
  /** Absent where it is the list's first. */
  readonly contentTypeId?: string;
  /** `SPModerationStatusType`; absent: approved. */
  readonly moderation?: number;
  /** Ids of role definitions by the id of the person; absent where the row inherits the list's permissions. */
  readonly roles?: Readonly<Record<string, readonly number[]>>;
  /** Custom columns and Title, by internal name; what was never set is absent. */
  readonly values: Readonly<Record<string, StoredValue>>;
}

export function isFolder({ folderName }: ItemRow): boolean {
  return folderName !== undefined;
}

export function isStoredLink(value: unknown): value is StoredLink {
  return typeof value === 'object' && value !== null && 'Url' in value;
}
