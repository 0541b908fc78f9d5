import { inVersion, scriptInVersion, versionedFile } from '../../../../../workbench/host/spfx/bundleVersion';
import type { ShippedBundle } from '../../../../../workbench/host/spfx/shippedBundle';

const bundle: ShippedBundle = {
  manifest: {
    id: '3f0f',
    alias: 'RoadmapWebPart',
    version: '0.1.0',
    componentType: 'WebPart',
    loaderConfig: { internalModuleBaseUrls: [], entryModuleId: 'web-part', scriptResources: {} }
  },
  assetFolder: '/assets',
  baseUrl: '/_workbench/bundle/'
};

describe('the bundle in another version', () => {
  it('has another address and version', () => {
    const next = inVersion(bundle, '0.2.0');
    expect([next.manifest.version, next.baseUrl]).toEqual(['0.2.0', '/_workbench/bundle@0.2.0/']);
  });

  it.each([null, '', '0.1.0', '2', '0.2.0/../..', 'uusi'])('is the shipped one when asked for %j', (version) => {
    expect(inVersion(bundle, version)).toBe(bundle);
  });

  it('names its modules after its version and leaves the rest of the script', () => {
    const script = 'define("3f0f_0.1.0",["react"]);self["webpackJsonp_3f0f_0.1.0"];"0.1.0"';
    expect(scriptInVersion(script, bundle, '0.2.0')).toBe(
      'define("3f0f_0.2.0",["react"]);self["webpackJsonp_3f0f_0.2.0"];"0.1.0"'
    );
  });

  it.each([
    ['/_workbench/bundle@0.2.0/chunk.details_1.js', { version: '0.2.0', name: 'chunk.details_1.js' }],
    ['/_workbench/bundle@x/a.js', undefined],
    ['/_workbench/bundle@0.2.0/', undefined],
    ['/_workbench/bundle/a.js', undefined]
  ])('knows its files by their address: %s', (address, file) => {
    expect(versionedFile(address)).toEqual(file);
  });
});
