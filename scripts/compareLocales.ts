import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Compares the keys of every locale file, and the places `{0}` in their texts, with the typings, and looks for texts that
 * the source never shows. Ends with 1 when any differs.
 */
const folder = path.join(process.cwd(), 'src/webparts/roadmap/loc');
const typings = readFileSync(path.join(folder, 'RoadmapWebPartStrings.d.ts'), 'utf8');
const keys = [...typings.matchAll(/export const (\w+): string;/g)].map((match) => match[1] ?? '');

function readLocale(file: string): Record<string, string> {
  let strings: Record<string, string> = {};
  const define = (_: readonly string[], factory: () => Record<string, string>): void => {
    strings = factory();
  };
  new Function('define', readFileSync(path.join(folder, file), 'utf8'))(define);
  return strings;
}

const placesOf = (text: string | undefined): string => [...new Set((text ?? '').match(/\{\d\}/g))].sort().join();

const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join('src', file), 'utf8'))
  .join('\n');
const used = new Set([...source.matchAll(/\bstrings\.(\w+)/g)].map((match) => match[1]));

const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
const reference = readLocale('en-us.js');
const complaints = files.flatMap((file) => {
  const strings = readLocale(file);
  return [
    ...keys.filter((key) => !strings[key]?.trim()).map((key) => `${file}: ${key} is missing or empty`),
    ...Object.keys(strings)
      .filter((key) => !keys.includes(key))
      .map((key) => `${file}: ${key} is not in the typings`),
    ...keys
      .filter((key) => placesOf(strings[key]) !== placesOf(reference[key]))
      .map((key) => `${file}: ${key} has other {n} places than en-us.js`)
  ];
});
complaints.push(...keys.filter((key) => !used.has(key)).map((key) => `${key} is never shown`));

console.log(complaints.length > 0 ? complaints.join('\n') : `${files.length} locales agree on ${keys.length} keys.`);
process.exitCode = complaints.length > 0 ? 1 : 0;
