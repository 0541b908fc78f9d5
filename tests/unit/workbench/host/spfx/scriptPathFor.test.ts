import { scriptPathFor } from '../../../../../workbench/host/spfx/ComponentManifest';

const localized = {
  type: 'localizedPath',
  paths: { 'fi-FI': 'fi.js', default: { path: 'default.js' } },
  defaultPath: 'en.js'
} as const;

describe('scriptPathFor', () => {
  it('takes the file of the exact language, whatever the case of its name', () => {
    expect(scriptPathFor(localized, 'fi-fi')).toBe('fi.js');
  });

  it('falls back to the default of the paths, then to the default path', () => {
    expect(scriptPathFor(localized, 'sv-SE')).toBe('default.js');
    expect(scriptPathFor({ ...localized, paths: {} }, 'sv-SE')).toBe('en.js');
  });

  it('has one file for a path without languages', () => {
    expect(scriptPathFor({ type: 'path', path: 'bundle.js' }, 'fi-FI')).toBe('bundle.js');
  });
});
