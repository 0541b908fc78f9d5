import { type ISPFXContext, SPFx, spfi } from '@pnp/sp';
import type { PlanRepository } from '../application/PlanRepository';
import type { FieldLanguage } from './fields/FieldLanguage';
import { BrowserColumnMemory } from './repository/ColumnMemory';
import { SharePointPlanRepository } from './repository/SharePointPlanRepository';
import { PlanList } from './requests/PlanList';
import { createSpClients } from './requests/SpClients';

/** Where a plan's list is, and the language that missing columns are named in. */
export interface PlanAddress {
  /** The list's server-relative URL. */
  readonly listUrl: string;
  /** The absolute URL of the list's site; the page's own site when it is left out. */
  readonly webUrl?: string;
  readonly language: FieldLanguage;
  /** `Web.Language` of the list's site, where it is known. */
  readonly siteLcid?: number;
  /** Where SharePoint's forms return to; the page's own address when it is left out. */
  readonly returnUrl?: () => string;
}

/** The plan of a list, opened with the rights of the person who looks at the page. */
export function createSharePointPlan(
  context: ISPFXContext,
  { listUrl, webUrl, language, siteLcid, returnUrl = () => window.location.href }: PlanAddress
): PlanRepository {
  const sp = spfi(webUrl).using(SPFx(context));
  return new SharePointPlanRepository(new PlanList(createSpClients(sp), listUrl), {
    memory: new BrowserColumnMemory(),
    language,
    siteLcid,
    returnUrl
  });
}
