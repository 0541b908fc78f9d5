import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type ComponentManifest, scriptPathFor } from '../../workbench/host/spfx/ComponentManifest';
import { root } from './openPackage';

const stringsName = 'RoadmapWebPartStrings';
const folder = path.join(root, 'release/manifests');
const manifest = JSON.parse(readFileSync(path.join(folder, readdirSync(folder)[0] ?? ''), 'utf8')) as ComponentManifest;

/**
 * The file that SharePoint's loader takes for a culture: the code that Microsoft ships, evaluated without what it imports
 * for logging, parts of which are not published.
 */
function fileByLoader(culture: string): string {
  const file = path.join(root, 'node_modules/@microsoft/sp-loader/lib-commonjs/utilities/resolveAddress.js');
  const imports: Readonly<Record<string, unknown>> = {
    tslib: {
      __importDefault: (module: object) => ('default' in module ? module : { default: module }),
      __importStar: (module: object) => module
    },
    '@microsoft/sp-core-library': { Validate: { isNotNullOrUndefined: () => true, isNonemptyString: () => true } },
    '../stores/LocaleStore': { default: { getLocale: () => culture } }
  };
  const exported: { default?: (manifest: ComponentManifest, resource: string) => { readonly path: string } } = {};
  new Function('require', 'exports', readFileSync(file, 'utf8'))((name: string) => imports[name] ?? {}, exported);
  const address = exported.default?.(manifest, stringsName).path ?? '';
  return address.slice(address.lastIndexOf('/') + 1);
}

describe("SharePoint's loader", () => {
  it.each([
    ['fi-FI', 'fi-fi'],
    ['fi', 'fi-fi'],
    ['fi-fi', 'fi-fi'],
    ['sv-SE', 'sv-se'],
    ['sv-FI', 'sv-se'],
    ['sv-AX', 'sv-se'],
    ['sv', 'sv-se'],
    ['SV-fi', 'sv-se'],
    ['en-US', 'en-us'],
    ['en-GB', 'en-us'],
    ['nb-NO', 'en-us'],
    ['da-DK', 'en-us'],
    ['fil-PH', 'en-us'],
    ['nonsense', 'en-us']
  ])('takes for %s the words of %s', (culture, file) => {
    expect(fileByLoader(culture)).toMatch(new RegExp(`^${stringsName}_${file}_`));
  });

  it.each(['fi-FI', 'fi', 'sv-FI', 'SV-fi', 'sv', 'en-GB', 'nb-NO', 'se-FI', 'nonsense'])(
    'and the workbench choose the same file for %s',
    (culture) => {
      const resource = manifest.loaderConfig.scriptResources[stringsName];
      expect(resource?.type === 'localizedPath' && scriptPathFor(resource, culture)).toBe(fileByLoader(culture));
    }
  );
});
