import { refuse } from '../errors/SharePointError';
import { addressOf, type ApiContext } from '../http/ApiContext';
import { toId } from '../lists/findList';
import type { ListDefinition } from '../lists/ListDefinition';
import type { ViewDefinition } from './ViewDefinition';

/** Views that the person sees: everybody's, and their own personal ones. */
export function viewsFor(context: ApiContext, list: ListDefinition): readonly ViewDefinition[] {
  return context.services.views.all(list.id).filter((view) => !view.isPersonal || view.owner === context.user.id);
}

export function findView(context: ApiContext, list: ListDefinition): ViewDefinition {
  const { by, argument } = addressOf(context, 'view');
  const views = viewsFor(context, list);
  switch (by) {
    case 'default':
      return defaultViewOf(context, list);
    case 'title':
      return views.find((view) => view.title === argument.value) ?? refuse('viewMissing');
    default:
      return views.find((view) => view.id === toId(argument.value)) ?? refuse('viewMissing');
  }
}

export function defaultViewOf(context: ApiContext, list: ListDefinition): ViewDefinition {
  return viewsFor(context, list).find((view) => view.isDefault) ?? refuse('viewMissing');
}
