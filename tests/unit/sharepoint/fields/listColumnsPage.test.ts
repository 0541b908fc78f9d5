import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listColumnsPage } from '../../../../scripts/listColumnsPage';

describe('docs/list-columns.md', () => {
  it('says what the table of columns says', () => {
    const written = readFileSync(path.join(process.cwd(), 'docs', 'list-columns.md'), 'utf8');
    const plain = (text: string): string => text.replace(/[ -]+/g, ' ');
    expect(plain(written)).toBe(plain(listColumnsPage()));
  });
});
