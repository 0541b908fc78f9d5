import { SharePointPlanSetup } from '../../src/sharepoint/provisioning/SharePointPlanSetup';
import { provisionList } from '../../src/sharepoint/provisioning/provisionList';
import { SharePointPlanRepository } from '../../src/sharepoint/repository/SharePointPlanRepository';
import { addActions } from '../../workbench/demo/addActions';
import { planChoices } from '../../workbench/demo/planChoices';
import type { PlanHome } from './PlanHarness';
import { describePlanChanges } from './describePlanChanges';
import { describePlanEditing } from './describePlanEditing';
import { describePlanGrowth } from './describePlanGrowth';
import { describePlanRepository } from './describePlanRepository';
import { calmDown, disturb, isWorkbench, newListName, siteAs, siteUrl } from './service';

const name = newListName('Sopimus');
let listUrl = '';

const home: PlanHome = {
  name: 'on a SharePoint list',
  canBeDisturbed: isWorkbench,
  prepare: async ({ goals, actions, halfYears }) => {
    const site = siteAs('owner');
    listUrl = await provisionList(site, {
      name,
      title: name,
      language: 'fi',
      halfYears,
      choices: planChoices(goals, actions)
    });
    await addActions(site.list(listUrl), actions);
    return {
      repositoryAs: (user) =>
        new SharePointPlanRepository(siteAs(user).list(listUrl), {
          memory: { recall: () => undefined, remember: () => undefined },
          language: 'fi',
          returnUrl: () => `${siteUrl}/SitePages/Tiekartta.aspx`
        }),
      setupAs: (user) => new SharePointPlanSetup(siteAs(user), listUrl),
      failNext: (_, kind) =>
        disturb(
          kind === 'throttled' ? { match: '_api', status: 429, retryAfter: 120 } : { match: '_api', drop: 'before' }
        ),
      loseNextAnswer: () => disturb({ match: '_api/(web/|\\$batch)', method: 'POST', drop: 'after', times: 1 })
    };
  },
  settle: calmDown,
  remove: async () => {
    await siteAs('owner').list(listUrl).writing.delete();
  }
};

describe('a plan', () => describePlanRepository(home));
describe('a plan to work on', () => describePlanEditing(home));
describe('a plan that grows', () => describePlanGrowth(home));
describe('a plan that others work on', () => describePlanChanges(home));
