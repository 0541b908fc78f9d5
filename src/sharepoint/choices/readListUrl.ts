import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { type ISPFXContext, SPFx, spGet, spfi } from '@pnp/sp';
import { withPlanFaults } from '../errors/toPlanFault';
import { withoutMetadata } from '../requests/PlanList';
import { createSpClients } from '../requests/SpClients';

/** A list by its id, and the site that it is in. */
export interface NamedList {
  /** The list's id, a GUID without braces. */
  readonly id: string;
  /** Absolute, encoded. */
  readonly webUrl: string;
}

/** The server-relative address of a list, decoded. Throws `PlanFaultError`. */
export async function readListUrl(context: ISPFXContext, { id, webUrl }: NamedList): Promise<string | undefined> {
  const { reader } = createSpClients(spfi(webUrl).using(SPFx(context)));
  const list = reader.web.lists.getById(id).select('RootFolder/ServerRelativeUrl').expand('RootFolder');
  const answer: { readonly RootFolder?: { readonly ServerRelativeUrl?: unknown } } = await withPlanFaults(() =>
    spGet(list, withoutMetadata)
  );
  const url = answer.RootFolder?.ServerRelativeUrl;
  return typeof url === 'string' ? url : undefined;
}
