import { refuse } from '../errors/SharePointError';
import { argumentOf, demand, type ApiContext, type Handler, type Routes } from '../http/ApiContext';
import { actionDone, type ApiResult } from '../http/ApiResult';
import { checkParameters, readBody } from '../http/readBody';
import { findList } from '../lists/findList';
import { touchSchema } from '../lists/touchSchema';
import { findView } from './findView';
import { viewFieldsSource, viewSource } from './viewSource';

function readViewFields(context: ApiContext): ApiResult {
  const list = findList(context);
  const view = findView(context, list);
  return { kind: 'source', source: viewFieldsSource(view, viewSource(view, list).editLink) };
}

type Change = (fields: readonly string[], context: ApiContext) => readonly string[];

function changeFields(name: string, change: Change): Handler {
  return (context) => {
    const list = findList(context);
    const view = findView(context, list);
    demand(context, view.isPersonal ? 'managePersonalViews' : 'manageLists');
    context.services.views.put(list.id, { ...view, fields: change(view.fields, context) });
    touchSchema(context, list, { object: 'view', change: 'update', uniqueId: view.id });
    return actionDone(name);
  };
}

/** Adding a column that the view already shows adds it again: SharePoint does not look. */
const add: Change = (fields, context) => [...fields, knownName(context, argumentOf(context))];

const remove: Change = (fields, context) => {
  const name = knownName(context, argumentOf(context));
  return fields.filter((field) => field !== name);
};

const move: Change = (fields, context) => {
  const body = readBody(context);
  checkParameters(context, body, ['field', 'index']);
  const name = knownName(context, String(body.field));
  const others = fields.filter((field) => field !== name);
  const index = Number(body.index);
  return [...others.slice(0, index), name, ...others.slice(index)];
};

function knownName(context: ApiContext, name: string): string {
  const fields = context.services.fields.all(findList(context).id);
  const field = fields.find((one) => one.internalName === name) ?? fields.find((one) => one.title === name);
  return field?.internalName ?? refuse('columnMissing', name);
}

export const viewFieldRoutes: Routes = {
  'GET web/list/view/viewfields': readViewFields,
  'POST web/list/view/viewfields/addviewfield': changeFields('AddViewField', add),
  'POST web/list/view/viewfields/removeviewfield': changeFields('RemoveViewField', remove),
  'POST web/list/view/viewfields/removeallviewfields': changeFields('RemoveAllViewFields', () => []),
  'POST web/list/view/viewfields/moveviewfieldto': changeFields('MoveViewFieldTo', move)
};
