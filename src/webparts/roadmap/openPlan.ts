import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { PlanStore } from '../../application/PlanStore';
import { createSharePointPlan } from '../../sharepoint/createSharePointPlan';
import { interfaceLanguage } from '../../strings/interfaceLanguage';
import { BrowserEditJournal } from './BrowserEditJournal';
import type { ListLocation } from './locateList';

/** A store over the list's plan, already opening. */
export function openPlan(context: WebPartContext, { listUrl, webUrl }: ListLocation): PlanStore {
  const { user, web } = context.pageContext;
  const isOwnSite = web.absoluteUrl.toLowerCase() === webUrl.toLowerCase();
  const siteLcid = isOwnSite ? web.language : undefined;
  const store = new PlanStore(
    createSharePointPlan(context, { listUrl, webUrl, language: interfaceLanguage(), siteLcid }),
    {
      journal: new BrowserEditJournal(user.loginName, listUrl)
    }
  );
  void store.open();
  return store;
}
