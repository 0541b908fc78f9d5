import { randomUUID } from 'node:crypto';
import type { ApiContext } from '../http/ApiContext';
import type { ListDefinition } from '../lists/ListDefinition';
import { touchSchema } from '../lists/touchSchema';
import type { ViewDefinition } from './ViewDefinition';

/** A view that shows the title; what a view created by REST starts from. */
export function newView(known: Partial<ViewDefinition> & Pick<ViewDefinition, 'title' | 'url'>): ViewDefinition {
  return {
    id: randomUUID(),
    isDefault: false,
    isPersonal: false,
    isHidden: false,
    owner: 0,
    query: '',
    rowLimit: 30,
    isPaged: true,
    scope: 0,
    customFormatter: null,
    fields: ['LinkTitle'],
    aggregations: null,
    ...known
  };
}

/** The view every new list has; its title is in the site's language. */
export function firstView(list: ListDefinition): ViewDefinition {
  return newView({
    title: 'Kaikki kohteet',
    url: `${list.url}/AllItems.aspx`,
    isDefault: true,
    query: '<OrderBy><FieldRef Name="ID" /></OrderBy>'
  });
}

export function addToDefaultView(context: ApiContext, list: ListDefinition, internalName: string): void {
  const view = context.services.views.all(list.id).find((candidate) => candidate.isDefault);
  if (view) {
    context.services.views.put(list.id, { ...view, fields: [...view.fields, internalName] });
    touchSchema(context, latest(context, list), { object: 'view', change: 'update', uniqueId: view.id });
  }
}

/** The list as it is stored now: an earlier step of the same request may have moved its version. */
function latest(context: ApiContext, list: ListDefinition): ListDefinition {
  return context.services.lists.all(list.site).find((known) => known.id === list.id) ?? list;
}
