import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const source = path.join(__dirname, '../../../../src');

function styleSheets(): readonly string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.scss'));
}

describe('the style sheets', () => {
  it('measure in the person’s own text and not in the root element’s, which is the page’s', () => {
    const inRem = styleSheets().flatMap((file) =>
      readFileSync(path.join(source, file), 'utf8')
        .split('\n')
        .map((line) => line.replace(/\/\/.*$/, ''))
        // In a media query a rem is the person's setting: it takes no notice of the root element's font size.
        .filter((line) => /\drem\b/.test(line) && !line.includes('@media'))
        .map((line) => `${file}: ${line.trim()}`)
    );
    expect(inRem).toEqual([]);
  });
});
