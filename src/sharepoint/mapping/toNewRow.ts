import type { ActionContent, NewActionContent } from '../../domain/plan/Action';
import { isKnownPhase } from '../../domain/plan/Phase';
import { parseHalfYear } from '../../domain/time/HalfYear';
import type { ListSchema } from '../fields/ListSchema';
import { phaseFieldName } from '../fields/phaseField';
import { planFields } from '../fields/planFields';
import { type RowFields, columnOf, toCell, toRow } from './toRow';

/**
 * The fields of a new row; empty ones are left out. Its key is unique in the list, so that a creation whose response
 * was lost can be repeated: the service refuses the second.
 *
 * @param clientKey `undefined` for a list that has no column of keys
 * @throws PlanFaultError `invalid` if the list has no column for something that the action says, or for the key
 */
export function toNewRow(
  { phases, ...fields }: NewActionContent,
  schema: ListSchema,
  clientKey: string | undefined
): RowFields {
  const known = Object.entries(phases).flatMap(([key, phase]) => (isKnownPhase(phase) ? [[key, phase] as const] : []));
  const said = Object.entries(fields).filter(([, value]) => typeof value === 'number' || (value?.length ?? 0) > 0);
  return {
    ...toRow({ ...Object.fromEntries(said), phases: Object.fromEntries(known) }, schema),
    ...unknownTexts(phases, schema),
    ...(clientKey === undefined ? {} : { [columnOf(planFields.clientKey.name, schema).name]: clientKey })
  };
}

/** Texts that are no phase are written as they are: the list does not check them, and the plan reports them. */
function unknownTexts(phases: ActionContent['phases'], schema: ListSchema): RowFields {
  const cells = Object.entries(phases).flatMap(([key, phase]): [string, RowFields[string]][] => {
    const halfYear = parseHalfYear(key);
    if (halfYear === undefined || typeof phase !== 'object') {
      return [];
    }
    const column = columnOf(phaseFieldName(halfYear), schema);
    return [[column.name, toCell(phase.unknownText, column)]];
  });
  return Object.fromEntries(cells);
}
