import { readdirSync, existsSync } from 'node:fs';
import path from 'node:path';
import { readComponentManifest, scriptPathFor } from './ComponentManifest';
import type { ComponentManifest } from './ComponentManifest';
import { libraryUrl } from './libraryFiles';
import { moduleNameOf } from './moduleNameOf';

/** What RequireJS needs to load the SPFx runtime and the web part; made by the server, read in the page. */
export interface RuntimeConfiguration {
  /** Module name → address without `.js`. */
  readonly paths: Readonly<Record<string, string>>;
  /** Dependency name → module name, by depending module. */
  readonly map: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The entry module's name of each installed package, e.g. `@microsoft/sp-webpart-base`. */
  readonly modules: Readonly<Record<string, string>>;
  /** Component id, lower case → module name, for what is loaded by id at run time. */
  readonly components: Readonly<Record<string, string>>;
  /** Names of modules that Microsoft does not publish; the page answers them with stand-ins. */
  readonly standIns: readonly string[];
}

/** Packages that define anonymous AMD modules and so can be loaded under any name. */
const openLibraries: Readonly<Record<string, readonly [packageName: string, file: string]>> = {
  react: ['react', 'umd/react.production.min.js'],
  'react-dom': ['react-dom', 'umd/react-dom.production.min.js'],
  tslib: ['tslib', 'tslib.js'],
  '@microsoft/load-themed-styles': ['@microsoft/load-themed-styles', 'lib-amd/index.js']
};

/** The npm packages carry the framework's own words in English only; their default file has keys instead of texts. */
const frameworkLocale = 'en-US';

interface InstalledComponent {
  readonly packageName: string;
  readonly manifest: ComponentManifest;
}

/**
 * How to load the installed SPFx packages and the shipped web part in one page: every dependency name of a manifest is mapped
 * to the module that its component id and version name, as SharePoint's own loader does it.
 */
export function configureRuntime(
  projectFolder: string,
  webPart: ComponentManifest,
  webPartBaseUrl: string,
  locale: string
): RuntimeConfiguration {
  const installed = installedComponents(projectFolder);
  const paths: Record<string, string> = {};
  const map: Record<string, Record<string, string>> = {};
  const modules: Record<string, string> = {};
  const components: Record<string, string> = {};
  const standIns = new Set<string>();
  for (const [name, [packageName, file]] of Object.entries(openLibraries)) {
    paths[name] = withoutExtension(libraryUrl(projectFolder, packageName, file));
  }
  for (const { packageName, manifest } of installed) {
    modules[packageName] = moduleNameOf(manifest);
    components[manifest.id.toLowerCase()] = moduleNameOf(manifest);
    addComponent(manifest, frameworkLocale, (file) => libraryUrl(projectFolder, packageName, `dist/${file}`));
  }
  addComponent(webPart, locale, (file) => `${webPartBaseUrl}${file}`);
  return { paths, map, modules, components, standIns: [...standIns].sort() };

  function addComponent(manifest: ComponentManifest, language: string, urlOf: (file: string) => string): void {
    const moduleName = moduleNameOf(manifest);
    const names: Record<string, string> = {};
    for (const [name, resource] of Object.entries(manifest.loaderConfig.scriptResources)) {
      if (resource.type !== 'component') {
        const target = name === manifest.loaderConfig.entryModuleId ? moduleName : `${moduleName}/${name}`;
        paths[target] = withoutExtension(urlOf(scriptPathFor(resource, language)));
        names[name] = target;
      } else {
        const target = targetOf(name, resource.id);
        components[resource.id.toLowerCase()] = target;
        if (target !== name) {
          names[name] = target;
        }
      }
    }
    map[moduleName] = names;
  }

  function targetOf(name: string, id: string): string {
    const component = installed.find(({ manifest }) => manifest.id === id);
    if (component) {
      return moduleNameOf(component.manifest);
    }
    if (!(name in openLibraries)) {
      standIns.add(name);
    }
    return name;
  }
}

function installedComponents(projectFolder: string): readonly InstalledComponent[] {
  const scope = path.join(projectFolder, 'node_modules', '@microsoft');
  return readdirSync(scope)
    .filter((name) => name.startsWith('sp-') && existsSync(path.join(scope, name, 'dist')))
    .flatMap((name) =>
      readdirSync(path.join(scope, name, 'dist'))
        .filter((file) => file.endsWith('.manifest.json'))
        .map((file) => ({
          packageName: `@microsoft/${name}`,
          manifest: readComponentManifest(path.join(scope, name, 'dist', file))
        }))
    )
    .filter(({ manifest }) => manifest.componentType === 'Library' && manifest.alias !== 'sp-loader-assembly');
}

function withoutExtension(url: string): string {
  return url.replace(/\.js$/, '');
}
