import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { strFromU8 } from 'fflate';
import { placeholdersIn, readPublisher } from '../../scripts/package/publisher';
import { teamsAppFiles } from '../../scripts/package/teamsApp';
import { root, unzip } from './openPackage';

const app = unzip(readFileSync(path.join(root, 'teams/TeamsSPFxApp.zip')));
const manifest = JSON.parse(strFromU8(app.get('manifest.json') ?? new Uint8Array())) as Record<string, unknown>;

/** Microsoft's schema of the version that the manifest names, from the installed package. */
function faultsOf(kind: 'MicrosoftTeams' | 'MicrosoftTeams.Localization', document: unknown): readonly unknown[] {
  const folder = `node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${String(manifest.manifestVersion)}`;
  const schema: object = JSON.parse(readFileSync(path.join(root, folder, `${kind}.schema.json`), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const isValid = ajv.compile(schema);
  return isValid(document) ? [] : (isValid.errors ?? []);
}

describe('the Teams app', () => {
  it("keeps to Microsoft's schema of manifests", () => {
    expect(faultsOf('MicrosoftTeams', manifest)).toEqual([]);
    expect(faultsOf('MicrosoftTeams', { ...manifest, supportedChannelTypes: ['other'] })).not.toEqual([]);
  });

  it.each(['sv-se.json', 'en-us.json'])("keeps to Microsoft's schema of translations in %s", (file) => {
    const texts: unknown = JSON.parse(strFromU8(app.get(file) ?? new Uint8Array()));
    expect(faultsOf('MicrosoftTeams.Localization', texts)).toEqual([]);
  });

  it('may be added to private and shared channels', () => {
    expect(manifest.supportedChannelTypes).toEqual(['sharedChannels', 'privateChannels']);
  });

  it('is zipped from its sources, with the publisher of the package', () => {
    const sources = teamsAppFiles(root);
    expect([...app.keys()].sort()).toEqual([...sources.keys()].sort());
    for (const [name, content] of sources) {
      expect([name, Buffer.compare(Buffer.from(app.get(name) ?? []), Buffer.from(content))]).toEqual([name, 0]);
    }
    expect(manifest.developer).toMatchObject({ websiteUrl: readPublisher(root).websiteUrl });
  });
});

describe('the publisher', () => {
  const publisher = {
    name: 'Kaupunki',
    websiteUrl: 'https://kaupunki.fi',
    privacyUrl: 'https://kaupunki.fi/tietosuoja',
    termsOfUseUrl: 'https://kaupunki.fi/ehdot'
  };

  it('is filled in when every address is a real one', () => {
    expect(placeholdersIn(publisher)).toEqual([]);
  });

  it.each([
    'https://tiekartta.example',
    'https://example.com/x',
    'http://localhost/x',
    'https://x.invalid',
    '',
    'later'
  ])('has a placeholder in %j', (privacyUrl) => {
    expect(placeholdersIn({ ...publisher, privacyUrl })).toEqual(['privacyUrl']);
  });
});
