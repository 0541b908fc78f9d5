import { entityNameOf, isPerson, type FieldDefinition } from '../fields/FieldDefinition';
import type { ApiContext } from '../http/ApiContext';
import type { Primitive } from '../http/Entity';
import type { ListDefinition } from '../lists/ListDefinition';
import { loginNameOf, userById, type SiteUser } from '../users/SiteUser';
import { isStoredLink, type ItemRow, type StoredValue } from './ItemRow';
import { readValue } from './readValue';

/** Sub-fields of a person that `$select` may name. */
const personParts: Readonly<Record<string, (user: SiteUser) => Primitive>> = {
  Id: (user) => user.id,
  ID: (user) => user.id,
  Title: (user) => user.title,
  Name: loginNameOf,
  EMail: (user) => user.email,
  UserName: (user) => user.email,
  FirstName: (user) => user.title.split(' ')[0] ?? '',
  LastName: (user) => user.title.split(' ')[1] ?? '',
  JobTitle: (user) => user.jobTitle,
  Department: (user) => user.department,
  SipAddress: (user) => user.email
};

interface Target {
  readonly id: number;
  readonly part: string;
}

/** Whether the people or rows that the column points at have a sub-field of that name. */
export function hasPart(context: ApiContext, field: FieldDefinition, part: string): boolean {
  if (isPerson(field)) {
    return Object.hasOwn(personParts, part);
  }
  const target = targetList(context, field);
  return (
    target !== undefined &&
    (part === 'Id' || context.services.fields.all(target.id).some((one) => entityNameOf(one) === part))
  );
}

/** One sub-field of the person or row with the id; undefined when it is empty. */
export function referencePart(
  context: ApiContext,
  field: FieldDefinition,
  { id, part }: Target
): Primitive | undefined {
  if (isPerson(field)) {
    const user = userById(id);
    return user && (personParts[part]?.(user) ?? null);
  }
  const row = targetRow(context, field, id);
  const list = targetList(context, field);
  if (!row || !list) {
    return undefined;
  }
  const wanted = part === 'Id' ? 'ID' : part;
  const target = context.services.fields.all(list.id).find((one) => entityNameOf(one) === wanted);
  return target ? toPrimitive(readValue(row, target)) : null;
}

export function referenceText(context: ApiContext, field: FieldDefinition, target: Target): string | null {
  const value = referencePart(context, field, target) ?? null;
  return value === null ? null : String(value);
}

/** What a form or a view shows of the person or row. */
export function referenceLabel(context: ApiContext, field: FieldDefinition, id: number): string {
  const part = isPerson(field) ? 'Title' : (field.lookupField ?? 'Title');
  return referenceText(context, field, { id, part }) ?? '';
}

export function isKnownReference(context: ApiContext, field: FieldDefinition, id: number): boolean {
  return isPerson(field) ? userById(id) !== undefined : targetRow(context, field, id) !== undefined;
}

export function targetList(context: ApiContext, field: FieldDefinition): ListDefinition | undefined {
  return context.services.lists.all(context.site.path).find((list) => list.id === field.lookupList);
}

/** The GUID of the person's or the row's entity. */
export function referenceGuid(context: ApiContext, field: FieldDefinition, id: number): string {
  return (isPerson(field) ? userById(id)?.guid : targetRow(context, field, id)?.guid) ?? '';
}

function targetRow(context: ApiContext, field: FieldDefinition, id: number): ItemRow | undefined {
  const list = targetList(context, field);
  return list && context.services.items.get(list.id, id);
}

function toPrimitive(value: StoredValue): Primitive {
  if (isStoredLink(value)) {
    return value.Url;
  }
  return typeof value === 'object' && value !== null ? value.join(', ') : value;
}
