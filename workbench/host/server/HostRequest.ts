import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { WorkbenchUser } from '../../sharepoint/SharePoint';
import { workbenchUserOf } from './workbenchUser';

/** One request as the host's routes see it: body read, user known, address parsed. */
export interface HostRequest {
  readonly method: string;
  /** Absolute and parsed; the origin is the one the browser used. */
  readonly url: URL;
  /** Absolute address exactly as received, not decoded. */
  readonly rawUrl: string;
  /** Decoded path, e.g. `/sites/intra/Lists/Toimenpiteet/AllItems.aspx`. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly user: WorkbenchUser;
}

/** Reads the whole request. `fallbackHost` stands in for a missing Host header. Throws when the connection breaks. */
export async function readHostRequest(message: IncomingMessage, fallbackHost: string): Promise<HostRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) {
    chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)));
  }
  const rawUrl = `http://${message.headers.host ?? fallbackHost}${message.url ?? '/'}`;
  const url = new URL(rawUrl);
  return {
    method: message.method ?? 'GET',
    url,
    rawUrl,
    path: decodePath(url.pathname),
    headers: message.headers,
    body: Buffer.concat(chunks),
    user: workbenchUserOf(message.headers)
  };
}

function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) {
      return pathname;
    }
    throw error;
  }
}
