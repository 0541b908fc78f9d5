import { isSystemColumn } from '../fields/builtInFields';
import { checkEtag, demand, type ApiContext, type Routes } from '../http/ApiContext';
import { deleted, updated, type ApiResult } from '../http/ApiResult';
import { projectionOf } from '../http/project';
import { findList } from '../lists/findList';
import { listSource } from '../lists/listSource';
import { demandOnItem, itemPermissions } from '../permissions/itemPermissions';
import { permissionsValue } from '../permissions/permissionsValue';
import { purgeItem, putItemInRecycleBin } from '../recycleBin/recycle';
import { bindItem, type ItemChanges } from './bindItem';
import { fieldValuesEntity, type FieldValuesKind } from './fieldValues';
import { findItem } from './findItem';
import { getItems } from './getItems';
import { compileProjection, itemEntity } from './itemEntity';
import { readItems } from './readItems';
import { itemEtag } from './readValue';
import { createItem, updateItem } from './saveItem';
import { addValidateUpdate, validateUpdate } from './validateUpdate';
import { versionRoutes } from './versionRoutes';

function readItem(context: ApiContext): ApiResult {
  const { list, row } = findItem(context);
  return { kind: 'entity', entity: compileProjection(context, list, projectionOf(context.query))(row) };
}

function postItem(context: ApiContext): ApiResult {
  demand(context, 'addListItems');
  const list = findList(context);
  const row = createItem(context, list, bindItem(context, list));
  const entity = itemEntity(context, list, row);
  return { kind: 'entity', entity, created: `${context.webUrl}/_api/${entity.editLink}` };
}

function mergeItem(context: ApiContext): ApiResult {
  return writeItem(context, {});
}

/** PUT clears the columns that it does not name. */
function putItem(context: ApiContext): ApiResult {
  const { list } = findItem(context);
  const writable = context.services.fields.all(list.id).filter((field) => !isSystemColumn(field));
  return writeItem(context, Object.fromEntries(writable.map((field) => [field.internalName, null])));
}

function writeItem(context: ApiContext, cleared: ItemChanges): ApiResult {
  const { list, row } = findItem(context);
  demandOnItem(context, { list, row }, 'editListItems');
  checkEtag(context, itemEtag(row));
  const changes = { ...cleared, ...bindItem(context, list) };
  return updated(itemEtag(updateItem(context, { list, row, changes })));
}

/** The row is deleted for good: measured on the real service, it is in neither recycle bin afterwards. */
function deleteItem(context: ApiContext): ApiResult {
  const { list, row } = findItem(context);
  demandOnItem(context, { list, row }, 'deleteListItems');
  checkEtag(context, itemEtag(row));
  purgeItem(context, list, row);
  return deleted;
}

function recycleItem(context: ApiContext): ApiResult {
  const { list, row } = findItem(context);
  demandOnItem(context, { list, row }, 'deleteListItems');
  return { kind: 'scalar', name: 'Recycle', edmType: 'Edm.Guid', value: putItemInRecycleBin(context, list, row) };
}

function fieldValues(kind: FieldValuesKind): (context: ApiContext) => ApiResult {
  return (context) => {
    const { list, row } = findItem(context);
    const select = context.query.list('$select') ?? [];
    return { kind: 'entity', entity: fieldValuesEntity({ context, list }, row, { kind, select }) };
  };
}

/** Attachments cannot be added here, so no row has any. */
function noAttachments(context: ApiContext): ApiResult {
  findItem(context);
  return { kind: 'sources', sources: [], metadata: '#SP.ApiData.Attachments' };
}

function parentList(context: ApiContext): ApiResult {
  return { kind: 'source', source: listSource(context, findItem(context).list) };
}

function readPermissions(context: ApiContext): ApiResult {
  const { list, row } = findItem(context);
  const value = permissionsValue(itemPermissions(context, list, row));
  return { kind: 'complex', name: 'EffectiveBasePermissions', value };
}

export const itemRoutes: Routes = {
  'GET web/list/items': readItems,
  'POST web/list/items': postItem,
  'POST web/list/getitems': getItems,
  'POST web/list/addvalidateupdateitemusingpath': addValidateUpdate,
  'GET web/list/item': readItem,
  'MERGE web/list/item': mergeItem,
  'PUT web/list/item': putItem,
  'DELETE web/list/item': deleteItem,
  'POST web/list/item/recycle': recycleItem,
  'POST web/list/item/validateupdatelistitem': validateUpdate,
  'GET web/list/item/fieldvaluesastext': fieldValues('FieldValuesAsText'),
  'GET web/list/item/fieldvaluesashtml': fieldValues('FieldValuesAsHtml'),
  'GET web/list/item/fieldvaluesforedit': fieldValues('FieldValuesForEdit'),
  'GET web/list/item/effectivebasepermissions': readPermissions,
  'GET web/list/item/attachmentfiles': noAttachments,
  'GET web/list/item/parentlist': parentList,
  ...versionRoutes
};
