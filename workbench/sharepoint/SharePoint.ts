import type { Conditions, ExpiredTokens } from './conditions/Conditions';
import type { LegacyListContext, LegacyPageContext } from './webs/legacyContext';

/** Who is asking: Full Control, Contribute, Read. */
export type WorkbenchUser = 'owner' | 'editor' | 'reader';

/** A request as the HTTP server received it. */
export interface SharePointRequest {
  readonly method: string;
  /** Absolute and still percent-encoded. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body?: Buffer | string;
}

/** The answer; `content-length` is left to the HTTP server. */
export interface SharePointResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** SharePoint's REST service for the workbench's sites, on one database. */
export interface SharePoint {
  /** Answers a request whose path contains `/_api/`. Bad requests become error responses, never exceptions. */
  handle(request: SharePointRequest, user: WorkbenchUser): SharePointResponse;
  /** A digest for pages of the web: good for 1800 seconds of that person's writes to that web. */
  formDigest(webUrl: string, user: WorkbenchUser): string;
  /** `_spPageContextInfo` of a page in the web; throws when no such web exists. */
  legacyPageContext(webUrl: string, user: WorkbenchUser): LegacyPageContext;
  /** The list part of `_spPageContextInfo`; undefined when the web has no list at that address. */
  legacyListContext(webUrl: string, listServerRelativeUrl: string, user: WorkbenchUser): LegacyListContext | undefined;
  /** What can be set while the service runs. */
  readonly conditions: Conditions;
  /** Lets change tokens be expired: those that were given out up to now, or all that ever are. */
  expireTokens(answer: ExpiredTokens['answer'], which: 'earlier' | 'all'): void;
  /** Runs many requests with one commit at the end; an exception undoes them all. */
  inOneTransaction<T>(work: () => T): T;
  /** Drops every list, row, version and change, and brings back the usual conditions. The sites stay, empty. */
  reset(): void;
  close(): void;
}
