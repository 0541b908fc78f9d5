import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openPackage, root, textOf, unzip } from './openPackage';

const componentId = '3f0f6f6c-6c1d-4f5e-9b52-5f4d1f0c7a21';
const languages = ['fi-FI', 'sv-SE', 'sv-FI', 'fi'] as const;

interface ComponentManifest {
  readonly alias: string;
  readonly version: string;
  readonly requiresCustomScript?: boolean;
  readonly supportedHosts: readonly string[];
  readonly supportsThemeVariants: boolean;
  readonly supportsFullBleed: boolean;
  readonly preconfiguredEntries: readonly {
    readonly title: Readonly<Record<string, string>>;
    readonly description: Readonly<Record<string, string>>;
    readonly group: Readonly<Record<string, string>>;
  }[];
  readonly loaderConfig: {
    readonly internalModuleBaseUrls: readonly string[];
    readonly scriptResources: Readonly<
      Record<string, { readonly type: string; readonly paths?: Readonly<Record<string, string>> }>
    >;
  };
}

const files = openPackage();
const names = [...files.keys()];
const assets = names.filter((name) => name.startsWith('ClientSideAssets/') && name.endsWith('.js'));

function componentManifest(): ComponentManifest {
  const xml = textOf(files, names.find((name) => name.endsWith(`WebPart_${componentId}.xml`)) ?? 'the web part');
  const json = /ComponentManifest="([^"]*)"/.exec(xml)?.[1] ?? '';
  return JSON.parse(
    json
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
  );
}

describe('the solution', () => {
  const manifest = textOf(files, 'AppManifest.xml');

  it('can be deployed to the whole tenant without a feature on each site', () => {
    expect(manifest).toMatch(/SkipFeatureDeployment="true"/);
  });

  it('asks for no API permissions', () => {
    expect(manifest).not.toMatch(/WebApiPermissionRequest/);
  });

  it('is described in three languages', () => {
    expect(manifest).toMatch(/Toimenpideohjelma tavoitteittain aikajanalla/);
    expect(manifest).toMatch(/Åtgärdsprogrammet som tidslinjer/);
    expect(manifest).toMatch(/A digital action plan as goal timelines/);
  });

  it('has the version of the project', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    expect(manifest).toContain(`Version="${version}.0"`);
    expect(componentManifest().version).toBe(version);
  });
});

describe('the web part', () => {
  const manifest = componentManifest();

  it('can stand on a page, fill a page, and be a tab or a personal app in Teams', () => {
    expect([...manifest.supportedHosts].sort()).toEqual([
      'SharePointFullPage',
      'SharePointWebPart',
      'TeamsPersonalApp',
      'TeamsTab'
    ]);
  });

  it('needs no custom script, follows the section and may be as wide as the page', () => {
    // The packager leaves out what is false anyway.
    expect(manifest.requiresCustomScript ?? false).toBe(false);
    expect(manifest).toMatchObject({ supportsThemeVariants: true, supportsFullBleed: true });
  });

  it('is named, described and grouped in three languages', () => {
    for (const { title, description, group } of manifest.preconfiguredEntries) {
      for (const language of ['default', ...languages]) {
        expect([title[language], description[language], group[language]]).not.toContain(undefined);
      }
    }
  });

  it('has its strings in three languages, each in a file of the package', () => {
    const strings = Object.values(manifest.loaderConfig.scriptResources).find(({ type }) => type === 'localizedPath');
    expect(Object.keys(strings?.paths ?? {})).toEqual(
      expect.arrayContaining(['en-US', 'fi-FI', 'sv-SE', 'sv-FI', 'fi'])
    );
    expect(new Set(Object.values(strings?.paths ?? {})).size).toBe(3);
    for (const file of Object.values(strings?.paths ?? {})) {
      expect(names).toContain(`ClientSideAssets/${file}`);
    }
  });

  it('loads everything from the package itself', () => {
    expect(manifest.loaderConfig.internalModuleBaseUrls).toEqual(['HTTPS://SPCLIENTSIDEASSETLIBRARY/']);
  });
});

describe('the Teams app', () => {
  const zipName = names.find((name) => name.endsWith('TeamsSPFxApp.zip')) ?? 'TeamsSPFxApp.zip';
  const app = unzip(files.get(zipName) ?? readFileSync(path.join(root, 'teams/TeamsSPFxApp.zip')));

  it('is in the package with its icons', () => {
    expect(names.some((name) => name.endsWith('TeamsSPFxApp.zip'))).toBe(true);
    for (const icon of ['color', 'outline']) {
      expect(names.some((name) => name.endsWith(`${componentId}_${icon}.png`))).toBe(true);
    }
  });

  it.each([
    ['color', 192],
    ['outline', 32]
  ])('has an icon %s of %i pixels', (icon, size) => {
    const png = Buffer.from(app.get(`${componentId}_${icon}.png`) ?? []);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  it('keeps to the lengths that Teams allows, in every language', () => {
    const manifest = JSON.parse(textOf(app, 'manifest.json'));
    const texts = [
      { short: manifest.name.short, full: manifest.name.full, brief: manifest.description.short },
      ...['sv-se.json', 'en-us.json'].map((file) => {
        const strings = JSON.parse(textOf(app, file));
        return { short: strings['name.short'], full: strings['name.full'], brief: strings['description.short'] };
      })
    ];
    for (const { short, full, brief } of texts) {
      expect(short.length).toBeLessThanOrEqual(30);
      expect(full.length).toBeLessThanOrEqual(100);
      expect(brief.length).toBeLessThanOrEqual(80);
    }
  });
});

describe('the assets', () => {
  it.each(assets)('%s holds no workbench, no source path and no source map', (name) => {
    const code = textOf(files, name);
    expect(code).not.toMatch(/_workbench|node:sqlite|workbench-user/);
    expect(code).not.toMatch(/\/src\/|\/node_modules\/|[A-Z]:\\|\/home\/|\/Users\//);
    expect(code).not.toMatch(/sourceMappingURL/);
  });

  it.each(assets)('%s runs under the content security policy of SharePoint', (name) => {
    // webpack's own look for the global object is the one exception; it is caught when the policy refuses it.
    const code = textOf(files, name).replace(/new Function\(["']return this["']\)/g, '');
    expect(code).not.toMatch(/\beval\(|new Function\(/);
  });

  it('come without maps and without anything but scripts, their licences, images and the Teams app', () => {
    expect(
      names.filter((name) => name.startsWith('ClientSideAssets/') && !/\/$|\.(js|js\.LICENSE\.txt|png|zip)$/.test(name))
    ).toEqual([]);
  });
});
