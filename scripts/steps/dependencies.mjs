import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { mustRun, root, say } from './run.mjs';

const installedLock = path.join(root, 'node_modules', '.package-lock.json');
const pinnedNode = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Installs the packages when they are missing or older than the lock file, and with them the pinned Node 22. */
export async function ensureDependencies() {
  const isCurrent =
    existsSync(installedLock) &&
    statSync(installedLock).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs;
  if (!isCurrent) {
    say('Installing the packages (npm ci); the first time takes a few minutes.');
    await mustRun('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error']);
  }
  if (!existsSync(pinnedNode)) {
    say('Fetching the pinned Node 22.');
    await mustRun('npm', ['rebuild', 'node', '--foreground-scripts', '--loglevel', 'error']);
  }
}
