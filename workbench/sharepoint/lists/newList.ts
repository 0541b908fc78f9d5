import { randomUUID } from 'node:crypto';
import { pathBelow, type Site } from '../sites/Site';
import { toUtcText } from '../time/siteTime';
import type { ListDefinition } from './ListDefinition';

/** Settings of a new generic list. */
const defaultSettings: ListDefinition['settings'] = {
  AllowContentTypes: true,
  BaseTemplate: 100,
  ContentTypesEnabled: false,
  CrawlNonDefaultViews: false,
  DefaultItemOpenUseListSetting: false,
  Description: '',
  DisableCommenting: false,
  DisableGridEditing: false,
  DraftVersionVisibility: 0,
  EnableAttachments: true,
  EnableFolderCreation: false,
  EnableMinorVersions: false,
  EnableModeration: false,
  EnableVersioning: true,
  Hidden: false,
  ListExperienceOptions: 0,
  MajorVersionLimit: 50,
  NoCrawl: false,
  OnQuickLaunch: false,
  ReadSecurity: 1,
  WriteSecurity: 1
};

export interface NewListOptions {
  readonly site: Site;
  readonly title: string;
  /** Address below the site; made of the title when it is left out. */
  readonly url?: string;
  /** Addresses that lists of the site have already, in lower case. */
  readonly takenUrls: readonly string[];
  readonly now: Date;
  readonly settings: ListDefinition['settings'];
}

/** Address and type name come from the first title; renaming changes neither. */
export function newList({ site, title, url, takenUrls, now, settings }: NewListOptions): ListDefinition {
  const name = url === undefined ? freeName(site, title, takenUrls) : url.slice(url.lastIndexOf('/') + 1);
  const created = toUtcText(now.getTime());
  return {
    id: randomUUID(),
    site: site.path,
    title,
    url: pathBelow(site, url ?? `Lists/${name}`),
    entityTypeName: entityTypeName(name),
    schemaVersion: 1,
    created,
    itemModified: created,
    itemDeleted: created,
    settings: { ...defaultSettings, ...settings }
  };
}

function freeName(site: Site, title: string, takenUrls: readonly string[]): string {
  const stem = title.replace(/["#%&*:<>?/\\{|}~.]/g, '').trim() || 'List';
  let name = stem;
  for (let suffix = 1; takenUrls.includes(pathBelow(site, `Lists/${name}`).toLowerCase()); suffix += 1) {
    name = `${stem}${suffix}`;
  }
  return name;
}

/** `Oma lista_1` becomes `Oma_x0020_lista_x005f_1List`. */
function entityTypeName(name: string): string {
  const encoded = [...name]
    .map((character) =>
      /[A-Za-z0-9]/.test(character) ? character : `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`
    )
    .join('');
  return `${encoded.charAt(0).toUpperCase()}${encoded.slice(1)}List`;
}
