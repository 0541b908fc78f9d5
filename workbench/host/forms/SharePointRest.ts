import { isRecord, textIn } from './JsonRecord';
import type { JsonRecord } from './JsonRecord';
import { restFailure } from './RestFailure';

export interface RestAnswer {
  readonly body: JsonRecord;
  /** The `ETag` header; empty when there is none. */
  readonly etag: string;
}

interface Write {
  readonly method?: 'MERGE' | 'DELETE';
  readonly etag?: string;
  readonly body?: unknown;
}

/** SharePoint's REST service of one web, as SharePoint's own pages use it. Failures are thrown as `RestFailure`. */
export class SharePointRest {
  /** `webPath` is server-relative. */
  public constructor(private readonly webPath: string) {}

  /** Reads `_api/<path>`, or an absolute next link. Minimal metadata, so that items carry their ETags. */
  public async get(path: string): Promise<JsonRecord> {
    return (await this.send(path, { headers: { Accept: 'application/json;odata=minimalmetadata' } })).body;
  }

  /** Writes with a fresh form digest. */
  public async post(path: string, { method, etag, body }: Write = {}): Promise<RestAnswer> {
    const headers: Record<string, string> = {
      Accept: 'application/json;odata=minimalmetadata',
      'Content-Type': 'application/json',
      'X-RequestDigest': await this.digest()
    };
    if (method) {
      headers['X-HTTP-Method'] = method;
    }
    if (etag) {
      headers['IF-Match'] = etag;
    }
    return this.send(path, { method: 'POST', headers, body: body === undefined ? undefined : JSON.stringify(body) });
  }

  private async digest(): Promise<string> {
    const { body } = await this.send('contextinfo', {
      method: 'POST',
      headers: { Accept: 'application/json;odata=nometadata' }
    });
    return textIn(body, 'FormDigestValue');
  }

  private async send(path: string, init: RequestInit): Promise<RestAnswer> {
    const base = `${this.webPath === '/' ? '' : this.webPath}/_api/`;
    const response = await fetch(/^https?:/.test(path) ? path : base + path, { ...init, cache: 'no-store' });
    const text = await response.text();
    if (!response.ok) {
      throw restFailure(response.status, text);
    }
    const value: unknown = text === '' ? {} : JSON.parse(text);
    return { body: isRecord(value) ? value : {}, etag: response.headers.get('ETag') ?? '' };
  }
}

/** A text inside an OData literal, ready for an address. */
export function literal(text: string): string {
  return encodeURIComponent(text.replace(/'/g, "''")).replace(/'/g, '%27');
}
