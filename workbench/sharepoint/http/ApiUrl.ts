import { QueryOptions } from './QueryOptions';

/** A REST address, taken apart. */
export interface ApiUrl {
  readonly origin: string;
  /** Server-relative path of the web it is asked of, `/` for the root. */
  readonly webPath: string;
  /** What follows `/_api/`, decoded. */
  readonly resource: string;
  /** Origin and path as the client sent them, still encoded: next links repeat it. */
  readonly address: string;
  readonly query: QueryOptions;
}

const urlPattern = /^(https?:\/\/[^/?#]+)([^?#]*)(?:\?([^#]*))?/i;

/** Undefined when the URL is not absolute, or has no `/_api/` in its path. */
export function parseApiUrl(url: string): ApiUrl | undefined {
  const [, origin, path, query] = urlPattern.exec(url) ?? [];
  const api = path?.toLowerCase().indexOf('/_api/') ?? -1;
  if (origin === undefined || path === undefined || api < 0) {
    return undefined;
  }
  return {
    origin,
    webPath: decode(path.slice(0, api)) || '/',
    resource: decode(path.slice(api + '/_api/'.length)),
    address: origin + path,
    query: new QueryOptions(query ?? '')
  };
}

/** A plus sign is a plus sign in a path. Text that is not valid percent-encoding stays as it is. */
function decode(text: string): string {
  return text.replace(/(%[0-9a-f]{2})+/gi, (encoded) => {
    const bytes = Buffer.from(encoded.replace(/%/g, ''), 'hex');
    return bytes.toString('utf8');
  });
}
