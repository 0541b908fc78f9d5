import type { IList } from '@pnp/sp/lists';
import { type PlanFault, PlanFaultError } from '../../application/PlanFault';
import type { ReadRow } from '../../application/PlanRepository';
import type { ActionId } from '../../domain/plan/Action';
import { type ListSchema, columnsToRead } from '../fields/ListSchema';
import { builtInColumns, editorColumn } from '../fields/planFields';
import { toAction } from '../mapping/toAction';
import { batchSize } from '../requests/inBatches';
import type { PlanList } from '../requests/PlanList';
import { isFolder, withoutFolders } from '../requests/withoutFolders';

/** With so many ids and some twenty columns the URL stays well under 2,000 characters. */
const idsPerRequest = 30;

/** Reads one row with its last editor. A folder counts as a missing row. */
export async function readRow(list: PlanList, schema: ListSchema, id: ActionId): Promise<ReadRow> {
  const row: unknown = await list.reading.items
    .getById(id)
    .select(...columnsWithEditor(schema))
    .expand(editorColumn)();
  if (isFolder(row)) {
    throw new PlanFaultError(missingRow(id));
  }
  return toReadRow(row, schema);
}

/** Reads rows with their last editors: one request for a few, one batch for up to 3,000. Missing rows are left out. */
export async function readRows(list: PlanList, schema: ListSchema, ids: readonly ActionId[]): Promise<ReadRow[]> {
  const chunks = inChunks(ids, idsPerRequest);
  const rows: unknown[] = [];
  for (const together of inChunks(chunks, batchSize)) {
    const [only] = together;
    const answers =
      together.length === 1 && only
        ? [await readChunk(list.reading, schema, only)]
        : await list.readTogether((trip) => Promise.all(together.map((chunk) => readChunk(trip.list, schema, chunk))));
    rows.push(...answers.flat());
  }
  return withoutFolders(rows).map((row) => toReadRow(row, schema));
}

async function readChunk(list: IList, schema: ListSchema, ids: readonly ActionId[]): Promise<readonly unknown[]> {
  return list.items
    .select(...columnsWithEditor(schema))
    .expand(editorColumn)
    .filter(ids.map((id) => `${builtInColumns.id} eq ${id}`).join(' or '))
    .top(ids.length)<unknown[]>();
}

function columnsWithEditor(schema: ListSchema): readonly string[] {
  return [...columnsToRead(schema), `${editorColumn}/Title`];
}

function toReadRow(row: unknown, schema: ListSchema): ReadRow {
  const { action, editor } = toAction(row, schema);
  return { action, editor };
}

function inChunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size)
  );
}

/** The fault of a row that was requested with others and is not in the response. */
export function missingRow(id: ActionId): PlanFault {
  return { kind: 'notFound', what: 'action', detail: `The list has no row ${id}` };
}
