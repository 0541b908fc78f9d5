import '@pnp/sp/content-types';
import '@pnp/sp/views';
import { SPCollection, spGet } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import { type ListSchema, columnProperties, toListSchema } from '../fields/ListSchema';
import { type PlanList, withoutMetadata } from '../requests/PlanList';

/** The list before provisioning. */
export interface ListState {
  readonly title: string;
  readonly schema: ListSchema;
  /** Columns with formatting of their own. */
  readonly formatted: ReadonlySet<string>;
  readonly viewQuery: unknown;
  /** The list's own content type, and whether its form has a layout already. */
  readonly contentTypeId: string | undefined;
  readonly hasFormLayout: boolean;
}

type Properties = Readonly<Record<string, unknown>>;

/** Reads everything that provisioning depends on, in one request. */
export async function readListState(list: PlanList): Promise<ListState> {
  const [facts, fields, view, contentTypes] = await list.readTogether((trip) =>
    Promise.all([
      spGet<Properties>(trip.list.select('Title'), withoutMetadata),
      spGet<Properties[]>(columnsOf(trip.list).select(...columnProperties, 'CustomFormatter'), withoutMetadata),
      spGet<Properties>(trip.list.defaultView.select('ViewQuery'), withoutMetadata),
      spGet<Properties[]>(trip.list.contentTypes.select('StringId', 'ClientFormCustomFormatter'), withoutMetadata)
    ])
  );
  const item = contentTypes.find(({ StringId }) => String(StringId).startsWith('0x0100'));
  return {
    title: String(facts.Title),
    schema: toListSchema(fields),
    formatted: new Set(fields.flatMap((field) => (field.CustomFormatter ? [String(field.InternalName)] : []))),
    viewQuery: view.ViewQuery,
    contentTypeId: item && String(item.StringId),
    hasFormLayout: Boolean(item?.ClientFormCustomFormatter)
  };
}

function columnsOf(list: IList): ReturnType<typeof SPCollection> {
  return SPCollection(list, 'fields');
}
