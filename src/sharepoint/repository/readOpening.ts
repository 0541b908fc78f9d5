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

/** The largest page that the service gives. */
const pageSize = 5000;

/** What opening the list brings. */
export interface Opening {
  readonly facts: ListFacts;
  readonly schema: ListSchema;
  /** The first page of rows, with all columns of the plan in it. */
  readonly firstPage: Page;
}

type FirstPage = { readonly page: Page } | { readonly fault: PlanFault };

/**
 * Reads the list's facts, its columns and its first page of rows in one round trip.
 *
 * Which half-year columns there are is known only from the answer. So the rows are asked for with the columns that were
 * there last time; a browser that has not seen the list asks for all columns, which is more bytes but no second round
 * trip. When the list has got a column since, or lost one (the service then refuses the request for rows), the rows
 * are read once more with the columns that are there now: no column is ever missed. Only a list with content types is asked
 * for them: what its forms require is said there.
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
  // What is read without naming columns has all of them but the status of approval.
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

/** No columns named means all columns. */
function readFirstPage(list: IList, columns: readonly string[]): Promise<Page> {
  return list.items
    .select(...columns)
    .top(pageSize)
    .using(PageParse())<Page>();
}
