import { randomUUID } from 'node:crypto';
import { refuse } from '../errors/SharePointError';
import type { ApiContext } from '../http/ApiContext';
import { complex, type EntitySource, type PropertyValue } from '../http/Entity';
import { changeTypes, writeChangeToken, type Change, type ChangeScope } from './Change';

/** Kinds of objects as `ChangeQuery` and the types of changes name them. */
export const objectNames: Readonly<Record<Change['object'], string>> = {
  item: 'Item',
  list: 'List',
  field: 'Field',
  view: 'View',
  web: 'Web'
};

/** A change as recorded answers show it. */
export function changeSource(context: ApiContext, scope: ChangeScope, change: Change): EntitySource {
  const { site } = context;
  const type = `SP.Change${objectNames[change.object]}`;
  const id = type + randomUUID();
  return {
    type,
    metadata: '#SP.ApiData.Changes/@Element',
    id,
    editLink: id,
    defaults: {
      ChangeToken: complex('SP.ChangeToken', { StringValue: writeChangeToken(scope, change.time, change.sequence) }),
      ChangeType: change.type,
      SiteId: site.siteId,
      Time: timeOf(change),
      ...objectProperties(change),
      WebId: site.webId
    },
    extras: {},
    related:
      change.object === 'list'
        ? { Creator: () => refuse('notImplemented', 'the property of SP.ChangeList:', 'Creator') }
        : {}
  };
}

function objectProperties({ object, listId, itemId, uniqueId }: Change): Readonly<Record<string, PropertyValue>> {
  switch (object) {
    case 'item':
      return {
        Editor: '',
        EditorEmailHint: null,
        ItemId: itemId ?? 0,
        ListId: listId,
        ServerRelativeUrl: '',
        SharedByUser: null,
        SharedWithUsers: null,
        UniqueId: uniqueId
      };
    case 'list':
      // What a list is like is not filled in here, whatever it is.
      return { BaseTemplate: 0, Editor: '', Hidden: false, ListId: listId, Title: '' };
    case 'field':
      return { FieldId: uniqueId, ListId: listId };
    case 'view':
      return { ViewId: uniqueId, ListId: listId };
    case 'web':
      return {};
  }
}

const withMilliseconds: readonly number[] = [
  changeTypes.assignmentAdd,
  changeTypes.assignmentDelete,
  changeTypes.navigation,
  changeTypes.scopeAdd,
  changeTypes.scopeDelete
];

/** Times of items and lists are rounded to seconds; those of permissions and of other objects have milliseconds. */
function timeOf({ object, type, time }: Change): string {
  const isExact = withMilliseconds.includes(type) || (object !== 'item' && object !== 'list');
  const shown = isExact ? time : Math.round(time / 1000) * 1000;
  return new Date(shown).toISOString().replace(/\.?0+Z$/, 'Z');
}
