import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { PlanStore } from '../../application/PlanStore';
import { createSharePointPlan } from '../../sharepoint/createSharePointPlan';
import { languageOfCulture } from '../../sharepoint/fields/FieldLanguage';
import type { ListLocation } from './locateList';

/** A store over the list's plan, already opening. */
export function openPlan(context: WebPartContext, { listUrl, webUrl }: ListLocation): PlanStore {
  const language = languageOfCulture(context.pageContext.cultureInfo.currentUICultureName);
  const store = new PlanStore(createSharePointPlan(context, { listUrl, webUrl, language }));
  void store.open();
  return store;
}
