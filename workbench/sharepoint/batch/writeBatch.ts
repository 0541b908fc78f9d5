import { STATUS_CODES } from 'node:http';
import type { SharePointResponse } from '../SharePoint';

/** Headers that a part of a batch answer carries. */
const kept: Readonly<Record<string, string>> = { 'content-type': 'CONTENT-TYPE', etag: 'ETAG', location: 'LOCATION' };

/**
 * Writes the answers one after another, changesets flattened. The text ends with exactly one line break after the closing
 * boundary; clients that split it by lines depend on that.
 */
export function writeBatch(responses: readonly SharePointResponse[], boundary: string): string {
  const parts = responses.map((response) => [`--${boundary}`, ...partLines(response)].join('\r\n'));
  return [...parts, `--${boundary}--`, ''].join('\r\n');
}

function partLines(response: SharePointResponse): readonly string[] {
  const headers = Object.entries(response.headers).flatMap(([name, value]) => {
    const written = kept[name.toLowerCase()];
    return written === undefined ? [] : [`${written}: ${value}`];
  });
  return [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? ''}`,
    ...headers,
    '',
    String(response.body)
  ];
}
