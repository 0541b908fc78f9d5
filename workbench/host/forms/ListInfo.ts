import type { ListReference } from '../pages/ListPageModel';
import { recordIn, recordsIn, textIn } from './JsonRecord';
import type { JsonRecord } from './JsonRecord';
import { toListField } from './ListField';
import type { ListField } from './ListField';
import { literal } from './SharePointRest';
import type { SharePointRest } from './SharePointRest';

export interface ListInfo {
  readonly id: string;
  readonly title: string;
  /** Server-relative address of the list's folder. */
  readonly url: string;
  /** REST path of the list, below `_api/`. */
  readonly path: string;
  readonly itemCount: number;
  readonly fields: readonly ListField[];
  /** Rows wait for approval. */
  readonly isModerated: boolean;
  readonly may: Rights;
}

/** What the person may do, in a list or with one of its items. */
export interface Rights {
  readonly add: boolean;
  readonly edit: boolean;
  readonly delete: boolean;
  readonly approve: boolean;
}

/** Bits of the low half of `EffectiveBasePermissions`. */
const permissionBits = { add: 0x2, edit: 0x4, delete: 0x8, approve: 0x10 } as const;

/** Reads a list with its columns and the person's rights. */
export async function readListInfo(rest: SharePointRest, reference: ListReference): Promise<ListInfo> {
  const path = listPath(reference);
  const [list, fields] = await Promise.all([
    rest.get(
      `${path}?$select=Id,Title,ItemCount,EnableModeration,ContentTypesEnabled,EffectiveBasePermissions,RootFolder/ServerRelativeUrl&$expand=RootFolder`
    ),
    rest.get(`${path}/fields`)
  ]);
  return {
    id: textIn(list, 'Id'),
    title: textIn(list, 'Title'),
    url: textIn(recordIn(list, 'RootFolder'), 'ServerRelativeUrl') || urlOf(reference),
    path,
    itemCount: Number(textIn(list, 'ItemCount')),
    fields: await asLinked(rest, path, {
      fields: recordsIn(fields, 'value').map(toListField),
      isByType: list.ContentTypesEnabled === true
    }),
    isModerated: list.EnableModeration === true,
    may: toRights(recordIn(list, 'EffectiveBasePermissions'))
  };
}

/** The columns as the forms have them: with content types, by the links of the type that new items get. */
async function asLinked(
  rest: SharePointRest,
  path: string,
  { fields, isByType }: { readonly fields: readonly ListField[]; readonly isByType: boolean }
): Promise<readonly ListField[]> {
  if (!isByType) {
    return fields;
  }
  const types = recordsIn(
    await rest.get(`${path}/contentTypes?$select=StringId,FieldLinks&$expand=FieldLinks`),
    'value'
  );
  const type = types.find((one) => !textIn(one, 'StringId').startsWith('0x0120'));
  const links = new Map(type ? recordsIn(type, 'FieldLinks').map((link) => [textIn(link, 'Name'), link] as const) : []);
  return fields.map((field) => {
    const link = links.get(field.internalName);
    return {
      ...field,
      isHidden: field.isHidden || link?.Hidden !== false,
      isReadOnly: field.isReadOnly || link?.ReadOnly === true,
      isRequired: field.isRequired || link?.Required === true
    };
  });
}

/** Reads the rights out of `EffectiveBasePermissions`. */
export function toRights(permissions: JsonRecord): Rights {
  const low = Number(textIn(permissions, 'Low'));
  const has = (bit: number): boolean => Math.floor(low / bit) % 2 === 1; // beyond 31 bits, so no bitwise operators
  return {
    add: has(permissionBits.add),
    edit: has(permissionBits.edit),
    delete: has(permissionBits.delete),
    approve: has(permissionBits.approve)
  };
}

/** The sections of the list's form, by the display names of its columns; none when the form has no layout. */
export async function readFormSections(rest: SharePointRest, list: ListInfo): Promise<readonly FormSection[]> {
  const types = await rest.get(`${list.path}/contentTypes?$select=Name,ClientFormCustomFormatter`);
  const formatter = recordsIn(types, 'value')
    .map((type) => textIn(type, 'ClientFormCustomFormatter'))
    .find((text) => text !== '');
  return formatter ? sectionsOf(formatter) : [];
}

export interface FormSection {
  readonly title: string;
  readonly fieldTitles: readonly string[];
}

function sectionsOf(formatter: string): readonly FormSection[] {
  const layout = JSON.parse(formatter) as JsonRecord;
  return recordsIn(recordIn(layout, 'bodyJSONFormatter'), 'sections').map((section) => ({
    title: textIn(section, 'displayname'),
    fieldTitles: Array.isArray(section.fields) ? section.fields.map(String) : []
  }));
}

function listPath(reference: ListReference): string {
  return reference.kind === 'id'
    ? `web/lists(guid'${encodeURIComponent(reference.id)}')`
    : `web/GetListUsingPath(DecodedUrl='${literal(reference.serverRelativeUrl)}')`;
}

function urlOf(reference: ListReference): string {
  return reference.kind === 'url' ? reference.serverRelativeUrl : '';
}
