import path from 'node:path';
import { scriptInVersion, versionedFile } from '../spfx/bundleVersion';
import { bundleFileOf, bundlePrefix, findShippedBundle } from '../spfx/shippedBundle';
import { libraryFileOf, libraryPrefix } from '../spfx/libraryFiles';
import { webPartAlias } from '../spfx/webPartAlias';
import { clientPrefix } from './ClientScripts';
import type { ClientScripts } from './ClientScripts';
import { textReply } from './HostReply';
import type { HostReply } from './HostReply';
import type { HostRequest } from './HostRequest';
import type { Route } from './Route';
import { StaticFiles } from './StaticFiles';

const contentHash = /[_.-][0-9a-f]{16,}\./;

/** Scripts, styles and the shipped bundle. */
export function staticRoute(projectFolder: string, clientScripts: ClientScripts): Route {
  const files = new StaticFiles();
  return (request) => {
    if (request.path === `${clientPrefix}require.js`) {
      const file = path.join(projectFolder, 'node_modules', 'requirejs', 'require.js');
      return files.reply(file, request.headers, false);
    }
    if (request.path.startsWith(clientPrefix)) {
      return clientScripts.reply(request) ?? textReply('Not found', 404);
    }
    if (request.path.startsWith(libraryPrefix)) {
      const file = libraryFileOf(projectFolder, request.path);
      return file ? files.reply(file, request.headers, true) : textReply('Not found', 404);
    }
    if (request.path.startsWith(bundlePrefix)) {
      const bundle = findShippedBundle(projectFolder, webPartAlias);
      const file = bundle && bundleFileOf(bundle, request.path);
      return file ? files.reply(file, request.headers, contentHash.test(request.path)) : textReply('Not found', 404);
    }
    const versioned = versionedFile(request.path);
    return versioned && replyInVersion(versioned.version, versioned.name, request);
  };

  async function replyInVersion(version: string, name: string, request: HostRequest): Promise<HostReply> {
    const bundle = findShippedBundle(projectFolder, webPartAlias);
    const file = bundle && bundleFileOf(bundle, bundlePrefix + name);
    if (!file) {
      return textReply('Not found', 404);
    }
    const reply = await files.reply(file, { ...request.headers, 'if-none-match': undefined }, true);
    return reply.status === 200 && file.endsWith('.js')
      ? { ...reply, body: scriptInVersion(reply.body.toString(), bundle, version) }
      : reply;
  }
}
