import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentSecurityPolicy } from './contentSecurityPolicy';
import type { HostReply } from './HostReply';

const compress = promisify(gzip);
const compressible = /^(text\/|application\/(json|javascript|xml)|image\/svg|multipart\/mixed)/i;
const smallestCompressed = 860;

/** Body sizes of an answer in bytes: as it went over the wire, and before compression. */
export interface SentBytes {
  readonly onWire: number;
  readonly uncompressed: number;
}

/** Writes the reply, compressed when the client takes gzip and the body is worth it, as production's front ends do. */
export async function sendReply(
  response: ServerResponse,
  reply: HostReply,
  requestHeaders: IncomingHttpHeaders
): Promise<SentBytes> {
  const plain = Buffer.isBuffer(reply.body) ? reply.body : Buffer.from(reply.body);
  const type = contentTypeOf(reply);
  const takesGzip = /\bgzip\b/.test(String(requestHeaders['accept-encoding'] ?? ''));
  const isCompressed =
    takesGzip && plain.length >= smallestCompressed && compressible.test(type) && !reply.headers['Content-Encoding'];
  const body = isCompressed ? await compress(plain, { level: 6 }) : plain;
  for (const [name, value] of Object.entries(reply.headers)) {
    response.setHeader(name, value);
  }
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (compressible.test(type)) {
    response.setHeader('Vary', 'Accept-Encoding');
  }
  if (isCompressed) {
    response.setHeader('Content-Encoding', 'gzip');
  }
  if (type.startsWith('text/html')) {
    response.setHeader('Content-Security-Policy', contentSecurityPolicy);
  }
  const hasBody = reply.status !== 204 && reply.status !== 304;
  if (hasBody) {
    response.setHeader('Content-Length', body.length);
  }
  response.writeHead(reply.status);
  response.end(hasBody && response.req.method !== 'HEAD' ? body : undefined);
  return { onWire: hasBody ? body.length : 0, uncompressed: hasBody ? plain.length : 0 };
}

function contentTypeOf(reply: HostReply): string {
  for (const [name, value] of Object.entries(reply.headers)) {
    if (name.toLowerCase() === 'content-type') {
      return value;
    }
  }
  return '';
}
