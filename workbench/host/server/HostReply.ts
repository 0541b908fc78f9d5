/** What a route answers; the server adds lengths, compression and the security headers. */
export interface HostReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export function jsonReply(value: unknown, status = 200): HostReply {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
    body: JSON.stringify(value)
  };
}

export function htmlReply(html: string, status = 200): HostReply {
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
    body: html
  };
}

export function textReply(text: string, status: number): HostReply {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }, body: text };
}

export function redirectReply(location: string, headers: Readonly<Record<string, string>> = {}): HostReply {
  return { status: 303, headers: { ...headers, Location: location, 'Cache-Control': 'no-store' }, body: '' };
}

export function emptyReply(status = 204): HostReply {
  return { status, headers: { 'Cache-Control': 'no-store' }, body: '' };
}
