import { isReference } from '../fields/FieldDefinition';
import { project, projectAll } from '../http/project';
import { refuseName } from '../http/unimplementedProperties';
import { itemTypeName } from '../lists/ListDefinition';
import { listSource } from '../lists/listSource';
import { expandReference } from './expandReference';
import { fieldValuesEntity } from './fieldValues';
import { fieldByEntityName } from './itemColumns';
import type { ItemScope, PropertyReader } from './itemProperties';
import { versionSources } from './versionSource';

/** What of an item can be expanded besides its people and lookups. */
export const itemRelations = [
  'FieldValuesAsText',
  'FieldValuesForEdit',
  'FieldValuesAsHtml',
  'AttachmentFiles',
  'ParentList',
  'Versions'
] as const;

/** Reads an expanded name; `parts` are the sub-fields selected of it. */
export function relationReader(scope: ItemScope, name: string, parts: readonly string[]): PropertyReader {
  const { context, list } = scope;
  const named = fieldByEntityName(context.services.fields.all(list.id), name);
  if (named && !named.isId && isReference(named.field)) {
    return expandReference(context, named.field, parts);
  }
  const select = parts.length > 0 ? parts : undefined;
  switch (name) {
    case 'FieldValuesAsText':
    case 'FieldValuesAsHtml':
    case 'FieldValuesForEdit':
      return (row) => fieldValuesEntity(scope, row, { kind: name, select: parts });
    case 'AttachmentFiles':
      return () => ({ kind: 'entities', metadata: '#SP.ApiData.Attachments', entities: [] });
    case 'ParentList':
      return () => project(listSource(context, list), { select, expand: undefined });
    case 'Versions':
      return (row) =>
        projectAll(versionSources(context, { list, row }), '#SP.ApiData.Versions', { select, expand: undefined });
    default:
      return refuseName(itemTypeName(list), name);
  }
}
