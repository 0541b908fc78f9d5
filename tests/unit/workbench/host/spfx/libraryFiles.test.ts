import path from 'node:path';
import { libraryFileOf, libraryUrl } from '../../../../../workbench/host/spfx/libraryFiles';

const project = path.join(__dirname, '../../../../..');

describe('library addresses', () => {
  it('name the installed version and lead back to the file', () => {
    const url = libraryUrl(project, 'react', 'umd/react.production.min.js');
    expect(url).toMatch(/^\/_workbench\/lib\/react@17\.0\.1\/umd\//);
    expect(libraryFileOf(project, url)).toBe(path.join(project, 'node_modules/react/umd/react.production.min.js'));
  });

  it.each([
    '/_workbench/lib/react@17.0.1/package.json',
    '/_workbench/lib/react@17.0.1/umd/../index.js',
    '/_workbench/lib/esbuild@0.28.2/lib/main.js',
    '/_workbench/lib/@microsoft/sp-loader@1.23.2/lib/index.js'
  ])('give no way to %s', (url) => {
    expect(libraryFileOf(project, url)).toBeUndefined();
  });
});
