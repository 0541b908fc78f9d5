import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const binaries = path.join(root, 'node_modules', '.bin');

/**
 * Runs a command in the project's folder, with the project's own tools and its pinned Node first on the path.
 *
 * @returns the command's exit code
 */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: binaries + path.delimiter + process.env.PATH, ...env }
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => child.kill(signal));
    }
  });
}

/** Runs a command that must succeed; says which one did not. */
export async function mustRun(command, args, env) {
  const code = await run(command, args, env);
  if (code !== 0) {
    throw new Error(`"${[command, ...args].join(' ')}" ended with code ${code}.`);
  }
}

export function say(text) {
  console.log(`\n▸ ${text}`);
}
