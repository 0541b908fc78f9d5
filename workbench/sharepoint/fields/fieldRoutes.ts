import { argumentOf, demand, type ApiContext, type Routes } from '../http/ApiContext';
import { actionDone, type ApiResult } from '../http/ApiResult';
import { findList } from '../lists/findList';
import { addField, postField } from './addField';
import { createFieldAsXml } from './createFieldAsXml';
import { deleteField } from './deleteField';
import { fieldSource } from './fieldSource';
import { findField } from './findField';
import { saveField } from './saveField';
import { updateField } from './updateField';

function readFields(context: ApiContext): ApiResult {
  const list = findList(context);
  const sources = context.services.fields.all(list.id).map((field) => fieldSource(field, list));
  return { kind: 'sources', sources, metadata: '#SP.ApiData.Fields' };
}

function readField(context: ApiContext): ApiResult {
  const list = findList(context);
  return { kind: 'source', source: fieldSource(findField(context, list), list) };
}

/** The three `setshowin…form` actions keep the attribute of the schema that they are named after. */
function setShown(attribute: string): (context: ApiContext) => ApiResult {
  return (context) => {
    demand(context, 'manageLists');
    const list = findList(context);
    const field = findField(context, list);
    const value = argumentOf(context).toUpperCase() === 'TRUE' ? 'TRUE' : 'FALSE';
    saveField(context, list, { ...field, attributes: { ...field.attributes, [attribute]: value } });
    return actionDone(attribute.replace('Show', 'SetShow'));
  };
}

export const fieldRoutes: Routes = {
  'GET web/list/fields': readFields,
  'POST web/list/fields': postField,
  'POST web/list/fields/createfieldasxml': createFieldAsXml,
  'POST web/list/fields/addfield': addField,
  'GET web/list/field': readField,
  'MERGE web/list/field': updateField,
  'DELETE web/list/field': deleteField,
  'POST web/list/field/deleteobject': deleteField,
  'POST web/list/field/setshowindisplayform': setShown('ShowInDisplayForm'),
  'POST web/list/field/setshowineditform': setShown('ShowInEditForm'),
  'POST web/list/field/setshowinnewform': setShown('ShowInNewForm')
};
