import type { FieldDefinition } from '../fields/FieldDefinition';
import { isSystemColumn } from '../fields/builtInFields';
import type { EntitySource } from '../http/Entity';
import type { ListDefinition } from '../lists/ListDefinition';
import type { ContentTypeDefinition, LinkSettings } from './ContentTypeDefinition';
import { folderPrefix } from './contentTypeIds';

export interface FieldLink extends Required<LinkSettings> {
  readonly field: FieldDefinition;
}

/** The columns of a content type, in the list's order. A new column of a list becomes part of the types that are not own. */
export function fieldLinks(type: ContentTypeDefinition, fields: readonly FieldDefinition[]): readonly FieldLink[] {
  const { links = {}, isOwn = false } = type;
  const isFolder = type.id.startsWith(folderPrefix);
  return fields
    .filter((field) => {
      const isBuiltIn = ['ContentType', 'Title'].includes(field.internalName);
      const isLinked = field.internalName in links || (!isOwn && !isFolder && !isSystemColumn(field));
      return isBuiltIn || isLinked;
    })
    .map((field) => ({
      isRequired: field.isRequired,
      isHidden: field.isHidden,
      isReadOnly: field.isReadOnly,
      ...links[field.internalName],
      field
    }));
}

export function fieldLinkSource(link: FieldLink, type: ContentTypeDefinition, list: ListDefinition): EntitySource {
  const { field } = link;
  const editLink = `Web/Lists(guid'${list.id}')/ContentTypes('${type.id}')/FieldLinks(guid'${field.id}')`;
  return {
    type: 'SP.FieldLink',
    metadata: '#SP.ApiData.FieldLinks/@Element',
    id: editLink,
    editLink,
    defaults: {
      DisplayName: field.title,
      FieldInternalName: field.internalName,
      Hidden: link.isHidden,
      Id: field.id,
      Name: field.internalName,
      ReadOnly: link.isReadOnly,
      Required: link.isRequired,
      ShowInDisplayForm: true
    },
    extras: {},
    related: {}
  };
}
