import { refuse } from '../errors/SharePointError';
import { addressOf, type ApiContext } from '../http/ApiContext';
import { toId } from '../lists/findList';
import type { ListDefinition } from '../lists/ListDefinition';
import type { FieldDefinition } from './FieldDefinition';

/** The column that the path addresses. */
export function findField(context: ApiContext, list: ListDefinition): FieldDefinition {
  const { by, argument } = addressOf(context, 'field');
  const fields = context.services.fields.all(list.id);
  const { value } = argument;
  switch (by) {
    case 'name':
      return (
        fields.find((field) => field.internalName === value) ??
        fields.find((field) => field.title === value) ??
        refuse('columnMissing', value)
      );
    case 'title':
      return fields.find((field) => field.title === value) ?? refuse('columnMissing', value);
    default:
      return fields.find((field) => field.id === toId(value)) ?? refuse('fieldByIdMissing', toId(value), list.url);
  }
}
