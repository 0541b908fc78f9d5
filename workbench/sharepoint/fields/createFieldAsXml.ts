import { refuse } from '../errors/SharePointError';
import { demand, type ApiContext } from '../http/ApiContext';
import type { ApiResult } from '../http/ApiResult';
import { bindProperties, type EntityType } from '../http/bindProperties';
import { isVerboseBody } from '../http/MetadataLevel';
import { readParameter } from '../http/readBody';
import { resolveFormula } from '../formulas/resolveFormula';
import { findList } from '../lists/findList';
import { addToDefaultView } from '../views/defaultView';
import { fieldSource } from './fieldSource';
import { encodeInternalName, freeInternalName } from './internalName';
import { newField } from './newField';
import { readFieldXml } from './readFieldXml';
import { saveField } from './saveField';

const creation: EntityType = {
  name: 'SP.XmlSchemaFieldCreationInformation',
  properties: { SchemaXml: 'Edm.String', Options: 'Edm.Int32' }
};

/** Bits of `AddFieldOptions`. */
const followHint = 8;
const addToView = 16;
const checkTitle = 32;

/**
 * `POST …/fields/createfieldasxml`. Without bit 8 the internal name comes from the display name, whatever `Name` says. A name
 * that is taken, by a hidden column or by one that somebody else has just made, gets a number; an id that is taken is refused.
 */
export function createFieldAsXml(context: ApiContext): ApiResult {
  demand(context, 'manageLists');
  const list = findList(context);
  const body = bindProperties(readParameter(context, 'parameters'), {
    type: creation,
    isVerbose: isVerboseBody(context.headers)
  });
  const options = Number(body.Options ?? 0);
  const { type, displayName, hint, definition } = readFieldXml(String(body.SchemaXml ?? ''));
  const fields = context.services.fields.all(list.id);
  const names = fields.map((field) => field.internalName);
  const isHintFollowed = hasBit(options, followHint) && hint !== undefined;
  if (definition.id !== undefined && fields.some((field) => field.id === definition.id)) {
    refuse('fieldNameTaken', definition.id);
  }
  if (hasBit(options, checkTitle) && fields.some((field) => field.title === displayName)) {
    refuse('fieldNameTaken', displayName);
  }
  const internalName = freeInternalName(encodeInternalName(isHintFollowed ? hint : displayName), names);
  const formula = definition.formula === undefined ? {} : { formula: resolveFormula(definition.formula, fields) };
  const field = newField({ type, title: displayName, ...definition, ...formula, internalName });
  saveField(context, list, field);
  if (hasBit(options, addToView)) {
    addToDefaultView(context, list, field.internalName);
  }
  return { kind: 'source', source: fieldSource(field, list) };
}

function hasBit(options: number, bit: number): boolean {
  return Math.floor(options / bit) % 2 === 1;
}
