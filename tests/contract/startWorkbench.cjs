'use strict';

const { spawn } = require('node:child_process');
const path = require('node:path');

const longestStart = 60_000;

/** Starts a workbench with nothing stored on a free port, unless a real site is given. */
module.exports = async function startWorkbench() {
  if (process.env.TIEKARTTA_SITE_URL) {
    return;
  }
  const child = spawn(process.execPath, ['--no-warnings', '--import', 'tsx', 'workbench/main.ts'], {
    cwd: path.join(__dirname, '..', '..'),
    env: { ...process.env, PORT: '0', WORKBENCH_DATA: ':memory:' },
    stdio: ['ignore', 'pipe', 'inherit']
  });
  globalThis.tiekarttaWorkbench = child;
  process.env.TIEKARTTA_WORKBENCH = await originOf(child);
};

/** The address that the workbench prints when it is ready. */
function originOf(child) {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(() => reject(new Error(`The workbench did not start: ${printed}`)), longestStart);
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const match = /http:\/\/localhost:\d+/.exec(printed);
      if (match) {
        clearTimeout(timer);
        resolve(match[0]);
      }
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The workbench ended with ${code}: ${printed}`));
    });
  });
}
