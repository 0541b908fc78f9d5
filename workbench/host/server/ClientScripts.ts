import path from 'node:path';
import { build, stop } from 'esbuild';
import { etagOf } from './StaticFiles';
import type { HostReply } from './HostReply';
import type { HostRequest } from './HostRequest';

export const clientPrefix = '/_workbench/client/';

const entries = [
  'chrome',
  'lackingBrowser',
  'webPartPage',
  'listView',
  'listForm',
  'itemVersions',
  'siteContents'
] as const;
const styleSheets = ['workbench', 'foreign'] as const;

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#03787c"/>' +
  '<path d="M3 5h6M5 8h8M3 11h5" stroke="#fff" stroke-width="2" stroke-linecap="round"/></svg>';

interface BuiltFile {
  readonly body: string;
  readonly etag: string;
  readonly type: string;
}

/** The workbench's own browser files: bundled once at start, kept in memory. */
export class ClientScripts {
  private constructor(private readonly files: ReadonlyMap<string, BuiltFile>) {}

  /** Bundles `client/*.ts` and the style sheets. `hostFolder` is this folder's parent. Throws esbuild's errors. */
  public static async build(hostFolder: string): Promise<ClientScripts> {
    const result = await build({
      absWorkingDir: hostFolder,
      entryPoints: [
        ...entries.map((name) => ({ in: path.join(hostFolder, 'client', `${name}.ts`), out: name })),
        ...styleSheets.map((name) => ({ in: path.join(hostFolder, 'styles', `${name}.css`), out: name }))
      ],
      outdir: 'built',
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'none',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'silent'
    });
    await stop();
    const files = new Map<string, BuiltFile>();
    for (const file of result.outputFiles) {
      const name = path.basename(file.path);
      const type = name.endsWith('.css') ? 'text/css' : 'application/javascript';
      files.set(name, { body: file.text, etag: etagOf(file.text), type: `${type}; charset=utf-8` });
    }
    files.set('icon.svg', { body: icon, etag: etagOf(icon), type: 'image/svg+xml' });
    return new ClientScripts(files);
  }

  public reply(request: HostRequest): HostReply | undefined {
    const file = this.files.get(request.path.slice(clientPrefix.length));
    if (!request.path.startsWith(clientPrefix) || !file) {
      return undefined;
    }
    const headers = { ETag: file.etag, 'Cache-Control': 'no-cache' };
    return request.headers['if-none-match'] === file.etag
      ? { status: 304, headers, body: '' }
      : { status: 200, headers: { ...headers, 'Content-Type': file.type }, body: file.body };
  }
}
