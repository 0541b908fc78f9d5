import { isPerson, isReference, type FieldDefinition } from '../fields/FieldDefinition';
import type { ApiContext } from '../http/ApiContext';
import { fieldText, idsOf } from '../items/fieldText';
import { isStoredLink, type ItemRow } from '../items/ItemRow';
import { readValue } from '../items/readValue';
import { referenceLabel } from '../items/references';
import { toUtcText } from '../time/siteTime';
import { userById } from '../users/SiteUser';

/** Text, or a list of people, rows or choices. */
export type Cell = string | readonly string[] | readonly Readonly<Record<string, string | number | boolean>>[];

export interface CellPlace {
  readonly context: ApiContext;
  readonly field: FieldDefinition;
  readonly row: ItemRow;
}

/** The cell of a column, with the companions that some types have (`Due.` holds the exact time). */
export function renderCell({ context, field, row }: CellPlace, datesInUtc: boolean): Readonly<Record<string, Cell>> {
  const { internalName } = field;
  const value = readValue(row, field);
  if (isReference(field)) {
    return { [internalName]: idsOf(value).map((id) => renderReference(context, field, id)) };
  }
  if (isStoredLink(value)) {
    return { [internalName]: value.Url, [`${internalName}.desc`]: value.Description };
  }
  const text = fieldText(context, field, value);
  switch (field.type) {
    case 'MultiChoice':
      return { [internalName]: Array.isArray(value) ? value.map(String) : '' };
    case 'DateTime': {
      const exact = value === null ? '' : toUtcText(Date.parse(String(value)));
      return { [internalName]: datesInUtc ? exact : text, [`${internalName}.`]: exact };
    }
    case 'Number':
      return { [internalName]: text, [`${internalName}.`]: value === null ? '' : Number(value).toFixed(13) };
    case 'Boolean':
      return { [internalName]: text, [`${internalName}.value`]: value === null ? '' : value === true ? '1' : '0' };
    case 'Attachments':
      return { [internalName]: '0' };
    default:
      return { [internalName]: text };
  }
}

function renderReference(
  context: ApiContext,
  field: FieldDefinition,
  id: number
): Readonly<Record<string, string | number | boolean>> {
  if (!isPerson(field)) {
    return { lookupId: id, lookupValue: referenceLabel(context, field, id), isSecretFieldValue: false };
  }
  const user = userById(id);
  return { id: String(id), title: user?.title ?? '', email: user?.email ?? '', sip: user?.email ?? '', picture: '' };
}
