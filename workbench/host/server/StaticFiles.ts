import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { IncomingHttpHeaders } from 'node:http';
import { textReply } from './HostReply';
import type { HostReply } from './HostReply';

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'application/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8'
};

interface CachedFile {
  readonly modifiedMs: number;
  readonly body: Buffer;
  readonly etag: string;
}

/** Serves files from disk with strong ETags; a file is read again when its time of change moves. */
export class StaticFiles {
  private readonly cache = new Map<string, CachedFile>();

  /** `isImmutable`: the address changes whenever the content does. */
  public async reply(file: string, headers: IncomingHttpHeaders, isImmutable: boolean): Promise<HostReply> {
    const cached = await this.read(file);
    if (!cached) {
      return textReply('Not found', 404);
    }
    const caching = {
      ETag: cached.etag,
      'Cache-Control': isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache'
    };
    if (headers['if-none-match'] === cached.etag) {
      return { status: 304, headers: caching, body: '' };
    }
    const type = contentTypes[path.extname(file)] ?? 'application/octet-stream';
    return { status: 200, headers: { ...caching, 'Content-Type': type }, body: cached.body };
  }

  private async read(file: string): Promise<CachedFile | undefined> {
    const found = await statOf(file);
    if (found === undefined) {
      return undefined;
    }
    const known = this.cache.get(file);
    if (known && known.modifiedMs === found) {
      return known;
    }
    const body = await readFile(file);
    const entry = { modifiedMs: found, body, etag: etagOf(body) };
    this.cache.set(file, entry);
    return entry;
  }
}

/** A strong ETag made of the content. */
export function etagOf(body: Buffer | string): string {
  return `"${createHash('sha256').update(body).digest('hex').slice(0, 20)}"`;
}

async function statOf(file: string): Promise<number | undefined> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.mtimeMs : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
      return undefined;
    }
    throw error;
  }
}
