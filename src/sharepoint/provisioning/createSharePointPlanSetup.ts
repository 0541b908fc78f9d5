import { type ISPFXContext, SPFx, spfi } from '@pnp/sp';
import type { PlanSetup } from '../../application/PlanSetup';
import { createSpClients } from '../requests/SpClients';
import { PlanSite } from './PlanSite';
import { SharePointPlanSetup } from './SharePointPlanSetup';

/** Where the list is, or will be. */
export interface SetupAddress {
  /** The chosen list, server-relative; left out when there is none yet. */
  readonly listUrl?: string;
  /** The absolute URL of the site; the page's own site when it is left out. */
  readonly webUrl?: string;
}

/** The setup of a list, with the signed-in person's rights. Loaded on demand: few people ever need it. */
export function createSharePointPlanSetup(context: ISPFXContext, { listUrl, webUrl }: SetupAddress): PlanSetup {
  return new SharePointPlanSetup(new PlanSite(createSpClients(spfi(webUrl).using(SPFx(context)))), listUrl);
}
