import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The real Finnish strings: the AMD locale file is evaluated with a `define` of three lines. */
function readLocale(name: string): Record<string, string> {
  const file = path.join(__dirname, '../../src/webparts/roadmap/loc', `${name}.js`);
  let strings: Record<string, string> = {};
  const define = (_dependencies: readonly string[], factory: () => Record<string, string>): void => {
    strings = factory();
  };
  new Function('define', readFileSync(file, 'utf8'))(define);
  return strings;
}

module.exports = readLocale('fi-fi');
