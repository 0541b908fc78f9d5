import { SharePointError, refuse } from '../errors/SharePointError';
import { isSystemColumn } from '../fields/builtInFields';
import type { FieldDefinition } from '../fields/FieldDefinition';
import { demand, type ApiContext } from '../http/ApiContext';
import type { ApiResult } from '../http/ApiResult';
import { complex, type Complex } from '../http/Entity';
import { checkParameters, isObject, readBody, type JsonObject } from '../http/readBody';
import { findList } from '../lists/findList';
import type { ListDefinition } from '../lists/ListDefinition';
import { demandOnItem } from '../permissions/itemPermissions';
import { checkValues } from './checkValues';
import { findItem } from './findItem';
import type { StoredValue } from './ItemRow';
import { parseFormValue } from './parseFormValue';
import { readItemPlace } from './readItemPlace';
import { createItem, updateItem } from './saveItem';

/** One row of the response: the result for one column. */
interface FormResult {
  readonly name: string;
  readonly text: string;
  readonly field: FieldDefinition;
  readonly value: StoredValue;
  readonly error: { readonly code: number; readonly message: string } | undefined;
}

const parameters = ['formValues', 'bNewDocumentUpdate', 'checkInComment', 'datesInUTC', 'sharedLockId'];

/** `POST …/items(5)/validateupdatelistitem`: answers 200 whatever the columns say; one refused column keeps all from being saved. */
export function validateUpdate(context: ApiContext): ApiResult {
  const { list, row } = findItem(context);
  demandOnItem(context, { list, row }, 'editListItems');
  const body = readBody(context);
  checkParameters(context, body, parameters);
  const results = readFormValues(context, list, body);
  if (results.every((result) => result.error === undefined)) {
    const isNewVersion = body.bNewDocumentUpdate !== true;
    updateItem(context, { list, row, changes: toChanges(results) }, { isNewVersion });
  }
  return answer(
    'ValidateUpdateListItem',
    results.map((result) => toComplex(result, row.id))
  );
}

/** `POST …/AddValidateUpdateItemUsingPath`: a last row `Id` carries the new id, `0` when nothing was created. */
export function addValidateUpdate(context: ApiContext): ApiResult {
  demand(context, 'addListItems');
  const list = findList(context);
  const body = readBody(context);
  checkParameters(context, body, [...parameters, 'listItemCreateInfo']);
  const results = readFormValues(context, list, body);
  const isFine = results.every((result) => result.error === undefined);
  const place = readItemPlace(context, list, body.listItemCreateInfo);
  const id = isFine ? createItem(context, list, toChanges(results), place).id : 0;
  const idRow = resultRow({ name: 'Id', text: String(id), itemId: 0, error: undefined });
  return answer('AddValidateUpdateItemUsingPath', [...results.map((result) => toComplex(result, 0)), idRow]);
}

function answer(name: string, value: readonly Complex[]): ApiResult {
  return { kind: 'scalar', name, edmType: 'Collection(SP.ListItemFormUpdateValue)', value };
}

function readFormValues(context: ApiContext, list: ListDefinition, body: JsonObject): readonly FormResult[] {
  const written = Array.isArray(body.formValues) ? body.formValues.filter(isObject) : [];
  return written.map((entry) => readFormValue(context, list, entry));
}

function readFormValue(context: ApiContext, list: ListDefinition, entry: JsonObject): FormResult {
  const name = String(entry.FieldName ?? '');
  const text = String(entry.FieldValue ?? '');
  const field = context.services.fields.all(list.id).find((one) => one.internalName === name);
  if (!field) {
    return refuse('columnMissing', name);
  }
  const parsed = parseFormValue(field, text);
  if (parsed.kind === 'error') {
    return { name, text, field, value: null, error: { code: -2146232832, message: parsed.message } };
  }
  return { name, text, field, value: parsed.value, error: checkOne(context, list, { [name]: parsed.value }) };
}

/** The refusals of a save become the message of the column that causes them. */
function checkOne(
  context: ApiContext,
  list: ListDefinition,
  change: Readonly<Record<string, StoredValue>>
): FormResult['error'] {
  try {
    checkValues(context, list, change);
    return undefined;
  } catch (error) {
    if (error instanceof SharePointError) {
      return { code: Number.parseInt(error.code, 10), message: error.message };
    }
    throw error;
  }
}

function toChanges(results: readonly FormResult[]): Readonly<Record<string, StoredValue>> {
  const honoured = results.filter((result) => !isSystemColumn(result.field));
  return Object.fromEntries(honoured.map((result) => [result.field.internalName, result.value]));
}

function toComplex({ name, text, error }: FormResult, itemId: number): Complex {
  return resultRow({ name, text, itemId, error });
}

interface ResultRow {
  readonly name: string;
  readonly text: string;
  readonly itemId: number;
  readonly error: FormResult['error'];
}

function resultRow({ name, text, itemId, error }: ResultRow): Complex {
  return complex('SP.ListItemFormUpdateValue', {
    ErrorCode: error?.code ?? 0,
    ErrorMessage: error?.message ?? null,
    FieldName: name,
    FieldValue: text,
    HasException: error !== undefined,
    ItemId: itemId
  });
}
