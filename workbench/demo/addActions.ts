import type { NewActionContent } from '../../src/domain/plan/Action';
import { toNewRow } from '../../src/sharepoint/mapping/toNewRow';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { readSchema } from '../../src/sharepoint/requests/readSchema';

/** As many rows as one round trip may create. */
const batchSize = 100;

/** Creates rows in the order given, one batch after another. Rejects if the list refuses any. */
export async function addActions(list: PlanList, actions: readonly NewActionContent[]): Promise<void> {
  const schema = await readSchema(list.reading);
  const rows = actions.map((action, index) => toNewRow(action, schema, `example-${index + 1}`));
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.slice(start, start + batchSize);
    await list.writeTogether((trip) => Promise.all(batch.map((row) => trip.list.items.add(row))));
  }
}
