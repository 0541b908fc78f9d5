import type { ApiContext } from '../http/ApiContext';
import type { Entity } from '../http/Entity';
import { entityNameOf } from '../fields/FieldDefinition';
import type { ListDefinition } from '../lists/ListDefinition';
import { escapeXml } from '../xml/writeXml';
import { editText, fieldText } from './fieldText';
import { isFolder, type ItemRow } from './ItemRow';
import { directoryOf, itemPath, leafName, readValue } from './readValue';

export type FieldValuesKind = 'FieldValuesAsText' | 'FieldValuesAsHtml' | 'FieldValuesForEdit';

interface Place {
  readonly context: ApiContext;
  readonly list: ListDefinition;
}

/** All values of a row as text. In these objects every underscore of a name is encoded once more. */
export function fieldValuesEntity(
  { context, list }: Place,
  row: ItemRow,
  { kind, select }: { readonly kind: FieldValuesKind; readonly select: readonly string[] }
): Entity {
  const texts = new Map([
    ['FileRef', itemPath(list, row)],
    ['FileDirRef', directoryOf(list, row)],
    ['FileLeafRef', leafName(row)],
    ['FSObjType', isFolder(row) ? '1' : '0']
  ]);
  for (const field of context.services.fields.all(list.id)) {
    const value = readValue(row, field);
    const text = kind === 'FieldValuesForEdit' ? editText(context, field, value) : fieldText(context, field, value);
    texts.set(encodeUnderscores(entityNameOf(field)), kind === 'FieldValuesAsHtml' ? escapeXml(text) : text);
  }
  const wanted = select.length > 0 ? new Set(select) : undefined;
  const properties = Object.fromEntries([...texts].filter(([name]) => !wanted || wanted.has(name)));
  const editLink = `Web/Lists(guid'${list.id}')/Items(${row.id})/${kind}`;
  const metadata = '#SP.ApiData.FieldStringValues/@Element';
  return { kind: 'entity', type: 'SP.FieldStringValues', metadata, id: editLink, editLink, properties, deferred: [] };
}

/** `OData__UIVersionString` becomes `OData__x005f_UIVersionString`: the underscore of the internal name is what is encoded. */
export function encodeUnderscores(entityName: string): string {
  const [, prefix = '', name = ''] = /^(OData_)?(.*)$/.exec(entityName) ?? [];
  return prefix + name.replace(/_/g, '_x005f_');
}
