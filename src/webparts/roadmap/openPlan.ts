import { unstable_batchedUpdates } from 'react-dom';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { PlanLease } from '../../application/OpenPlans';
import { PlanStore } from '../../application/PlanStore';
import { createSharePointPlan } from '../../sharepoint/createSharePointPlan';
import { interfaceLanguage } from '../../strings/strings';
import { BrowserEditJournal } from './BrowserEditJournal';
import { RecentPlans } from './RecentPlans';
import type { ListLocation } from './locateList';
import { tabPlans, takeOver } from './tabPlans';

/** The store of the list's plan, which is being read: the one that the person has open in this tab, or a new one. */
export function openPlan(context: WebPartContext, { listUrl, webUrl }: ListLocation): PlanLease {
  const { user, web } = context.pageContext;
  const key = { user: user.loginName, listUrl };
  const isOwnSite = web.absoluteUrl.toLowerCase() === webUrl.toLowerCase();
  const siteLcid = isOwnSite ? web.language : undefined;
  return tabPlans.use(key, () => {
    const plan = createSharePointPlan(context, { listUrl, webUrl, language: interfaceLanguage(), siteLcid });
    const store = new PlanStore(plan, {
      journal: new BrowserEditJournal(key.user, listUrl),
      batch: unstable_batchedUpdates
    });
    const hasTakenOver = takeOver(key, store);
    // What was saved while the plan was being read may be newer than what was read.
    void store.reader.open().then(() => {
      const plan = store.state.getState();
      if (plan.status === 'ready') {
        new RecentPlans(key.user).remember({ title: plan.list.listTitle, url: listUrl });
      }
      return hasTakenOver ? store.feed.refresh() : undefined;
    });
    return store;
  });
}
