import { refuse } from '../errors/SharePointError';
import { demand, type ApiContext } from '../http/ApiContext';
import { deleted, type ApiResult } from '../http/ApiResult';
import { findList } from '../lists/findList';
import { touchSchema } from '../lists/touchSchema';
import { findField } from './findField';

/** Deletes the column with its values; views stop showing it. */
export function deleteField(context: ApiContext): ApiResult {
  demand(context, 'manageLists');
  const list = findList(context);
  const field = findField(context, list);
  if (field.isFromBaseType || field.isSealed) {
    refuse('fieldUndeletable');
  }
  const { fields, views, uniqueValues, items } = context.services;
  fields.remove(list.id, field.id);
  uniqueValues.removeField(list.id, field.internalName);
  items.forgetColumn(list.id, field.internalName);
  for (const view of views.all(list.id)) {
    views.put(list.id, { ...view, fields: view.fields.filter((name) => name !== field.internalName) });
  }
  touchSchema(context, list, { object: 'field', change: 'deleteObject', uniqueId: field.id });
  return deleted;
}
