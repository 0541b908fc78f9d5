import { refuse } from '../errors/SharePointError';
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

/** What is wanted of an expanded name: the sub-fields selected of it, and what is expanded in it. */
export interface RelationParts {
  readonly select: readonly string[];
  readonly expand: readonly string[];
}

export function relationReader(scope: ItemScope, name: string, parts: RelationParts): PropertyReader {
  const { context, list } = scope;
  const named = fieldByEntityName(context.services.fields.all(list.id), name);
  if (named && !named.isId && isReference(named.field)) {
    return parts.expand.length === 0
      ? expandReference(context, named.field, parts.select)
      : refuse('notImplemented', 'expanding', `${name}/${parts.expand.join(',')}`);
  }
  const inner = { select: orNone(parts.select), expand: orNone(parts.expand) };
  switch (name) {
    case 'FieldValuesAsText':
    case 'FieldValuesAsHtml':
    case 'FieldValuesForEdit':
      return (row) => fieldValuesEntity(scope, row, { kind: name, select: parts.select });
    case 'AttachmentFiles':
      return () => ({ kind: 'entities', metadata: '#SP.ApiData.Attachments', entities: [] });
    case 'ParentList':
      return () => project(listSource(context, list), inner);
    case 'Versions':
      return (row) => projectAll(versionSources(context, { list, row }), '#SP.ApiData.Versions', inner);
    default:
      return refuseName(itemTypeName(list), name);
  }
}

function orNone(paths: readonly string[]): readonly string[] | undefined {
  return paths.length > 0 ? paths : undefined;
}
