import { scriptPathFor } from '../../../../../workbench/host/spfx/ComponentManifest';

const localized = {
  type: 'localizedPath',
  paths: { 'fi-FI': 'fi.js', default: { path: 'other.js' } },
  defaultPath: 'en.js'
} as const;

describe('scriptPathFor', () => {
  it('takes the file of the exact language, whatever the case of its name', () => {
    expect(scriptPathFor(localized, 'fi-fi')).toBe('fi.js');
  });

  it('takes the default path for any other name, be it the same language', () => {
    expect(scriptPathFor(localized, 'fi')).toBe('en.js');
    expect(scriptPathFor(localized, 'fi-AX')).toBe('en.js');
    expect(scriptPathFor(localized, 'nonsense')).toBe('en.js');
  });

  it('has one file for a path without languages', () => {
    expect(scriptPathFor({ type: 'path', path: 'bundle.js' }, 'fi-FI')).toBe('bundle.js');
  });
});
