import { InjectHeaders } from '@pnp/queryable';
import { SPBrowser, spfi } from '@pnp/sp';
import { PlanSite } from '../../src/sharepoint/provisioning/PlanSite';
import { createSpClients } from '../../src/sharepoint/requests/SpClients';

/** The intranet site over its REST API, as its owner. */
export function ownerSite(origin: string): PlanSite {
  const sp = spfi().using(
    SPBrowser({ baseUrl: `${origin}/sites/intra` }),
    InjectHeaders({ 'workbench-user': 'owner' })
  );
  return new PlanSite(createSpClients(sp));
}
