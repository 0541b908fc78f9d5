import { spGet } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import type { PlanFault } from '../../application/PlanFault';
import { PlanFaultError } from '../../application/PlanFault';
import { toPlanFault } from '../errors/toPlanFault';
import { type ListSchema, columnsToRead } from '../fields/ListSchema';
import { withContentType } from '../fields/withContentType';
import { type PlanList, withoutMetadata } from '../requests/PlanList';
import { type Page, PageParse } from '../requests/planBehaviors';
import { readContentTypes, readSchema } from '../requests/readSchema';
import { type ListFacts, listProperties, toListFacts } from './ListFacts';

/** The largest page that the service returns. */
const pageSize = 5000;

/** The result of opening the list. */
export interface Opening {
  readonly facts: ListFacts;
  readonly schema: ListSchema;
  /** The first page of rows, with all columns of the plan in it. */
  readonly firstPage: Page;
}

type FirstPage = { readonly page: Page } | { readonly fault: PlanFault };

/**
 * Reads the list's properties, its columns and its first page of rows in one request.
 *
 * Which half-year columns there are is known only from the answer. So the rows are requested with the columns of the
 * last visit; on the first visit with all columns, which is more bytes but no second request. When a column was added
 * since, or removed (the service then refuses the request for rows), the rows are read again with the current columns:
 * no column is missed. Content types are read only where the list has them enabled: they define what its forms require.
 */
export async function readOpening(list: PlanList, remembered: readonly string[] | undefined): Promise<Opening> {
  const [facts, schema, first] = await list.readTogether((trip) =>
    Promise.all([
      spGet(trip.list.select(...listProperties), withoutMetadata),
      readSchema(trip.list),
      tryFirstPage(trip.list, remembered ?? [])
    ])
  );
  const read = toListFacts(facts, list.listUrl);
  const known = { ...schema, isModerated: read.isModerated };
  const [firstPage, contentTypes] = await Promise.all([
    completeFirstPage(list, first, known, remembered),
    read.hasContentTypes ? readContentTypes(list.reading) : undefined
  ]);
  return { facts: read, schema: withContentType(known, contentTypes), firstPage };
}

async function completeFirstPage(
  list: PlanList,
  first: FirstPage,
  schema: ListSchema,
  remembered: readonly string[] | undefined
): Promise<Page> {
  const wanted = columnsToRead(schema);
  // Without named columns the service returns all of them but the approval status.
  const isComplete = remembered ? wanted.every((column) => remembered.includes(column)) : !schema.isModerated;
  if ('page' in first && isComplete) {
    return first.page;
  }
  if ('fault' in first && first.fault.kind !== 'invalid' && first.fault.kind !== 'unexpected') {
    throw new PlanFaultError(first.fault);
  }
  return readFirstPage(list.reading, wanted);
}

async function tryFirstPage(list: IList, columns: readonly string[]): Promise<FirstPage> {
  try {
    return { page: await readFirstPage(list, columns) };
  } catch (error) {
    return { fault: await toPlanFault(error) };
  }
}

/** Without named columns the service returns all. */
function readFirstPage(list: IList, columns: readonly string[]): Promise<Page> {
  return list.items
    .select(...columns)
    .top(pageSize)
    .using(PageParse())<Page>();
}
