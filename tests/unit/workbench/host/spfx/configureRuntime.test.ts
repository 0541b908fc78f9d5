import { existsSync } from 'node:fs';
import path from 'node:path';
import { configureRuntime } from '../../../../../workbench/host/spfx/configureRuntime';
import type { ComponentManifest } from '../../../../../workbench/host/spfx/ComponentManifest';
import { libraryFileOf } from '../../../../../workbench/host/spfx/libraryFiles';

const project = path.join(__dirname, '../../../../..');
const propertyPaneId = 'f9e737b7-f0df-4597-ba8c-3060f82380db';

const webPart: ComponentManifest = {
  id: '3f0f6f6c-6c1d-4f5e-9b52-5f4d1f0c7a21',
  alias: 'TiekarttaRoadmapWebPart',
  version: '0.1.0',
  componentType: 'WebPart',
  loaderConfig: {
    internalModuleBaseUrls: [],
    entryModuleId: 'roadmap',
    scriptResources: {
      roadmap: { type: 'path', path: 'roadmap_1.js' },
      Strings: { type: 'localizedPath', paths: { 'fi-FI': 'fi.js' }, defaultPath: 'en.js' },
      react: { type: 'component', id: '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', version: '17.0.1' },
      '@microsoft/sp-property-pane': { type: 'component', id: propertyPaneId, version: '1.23.2' }
    }
  }
};
const name = '3f0f6f6c-6c1d-4f5e-9b52-5f4d1f0c7a21_0.1.0';

describe('configureRuntime', () => {
  const runtime = configureRuntime(project, webPart, '/bundle/', 'fi-FI');

  it('maps the names in a manifest to the modules of the components that it names', () => {
    expect(runtime.map[name]).toEqual({
      roadmap: name,
      Strings: `${name}/Strings`,
      '@microsoft/sp-property-pane': `${propertyPaneId}_1.23.2`
    });
  });

  it('loads the web part and its texts from where the bundle is', () => {
    expect(runtime.paths[name]).toBe('/bundle/roadmap_1');
    expect(runtime.paths[`${name}/Strings`]).toBe('/bundle/fi');
  });

  it('has a file for every module of the installed packages', () => {
    const missing = Object.values(runtime.paths)
      .filter((url) => url.startsWith('/_workbench/lib/'))
      .filter((url) => !existsSync(libraryFileOf(project, `${url}.js`) ?? ''));
    expect(missing).toEqual([]);
  });

  it('stands in only for what Microsoft does not publish', () => {
    expect(runtime.standIns.filter((standIn) => !/^@(msinternal|ms)\//.test(standIn))).toEqual([]);
    expect(runtime.standIns).toContain('@msinternal/sp-telemetry');
  });

  it('finds components by id', () => {
    expect(runtime.components[propertyPaneId]).toBe(`${propertyPaneId}_1.23.2`);
    expect(runtime.components['0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d']).toBe('react');
  });
});
