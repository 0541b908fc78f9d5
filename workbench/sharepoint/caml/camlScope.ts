import type { ApiContext } from '../http/ApiContext';
import type { ListDefinition } from '../lists/ListDefinition';
import type { CamlScope } from './parseWhere';

export function camlScopeOf(context: ApiContext, list: ListDefinition): CamlScope {
  const fields = context.services.fields.all(list.id);
  return {
    userId: context.user.id,
    now: context.services.now(),
    isMultiChoice: (column) => fields.some((field) => field.internalName === column && field.type === 'MultiChoice')
  };
}
