import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { PlanSetup } from '../../application/PlanSetup';
import { createSharePointPlanSetup } from '../../sharepoint/provisioning/createSharePointPlanSetup';
import type { ListLocation } from './locateList';

/** The tools that make and mend the list: of the chosen list, or on the page's own site when there is none. */
export function createSetup(context: WebPartContext, location: ListLocation | undefined): PlanSetup {
  return createSharePointPlanSetup(context, location ?? {});
}
