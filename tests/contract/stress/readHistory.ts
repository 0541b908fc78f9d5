import { SPCollection } from '@pnp/sp';
import type { Action, ActionId } from '../../../src/domain/plan/Action';
import type { ListSchema } from '../../../src/sharepoint/fields/ListSchema';
import { toAction } from '../../../src/sharepoint/mapping/toAction';
import type { PlanList } from '../../../src/sharepoint/requests/PlanList';

/** The row as it has been, oldest first: the version at index 0 is "1". */
export async function readHistory(list: PlanList, schema: ListSchema, id: ActionId): Promise<readonly Action[]> {
  const versions = SPCollection(list.reading.items.getById(id), 'versions').top(5000);
  const newestFirst = (await versions()) as readonly Record<string, unknown>[];
  return [...newestFirst].reverse().map((version, index) => {
    const columns = Object.entries(version).map(([name, value]) => [name.replace(/_x005f_/g, '_'), value]);
    const row: unknown = { ...Object.fromEntries(columns), Id: id, 'odata.etag': `"${index + 1}"` };
    return toAction(row, schema).action;
  });
}
