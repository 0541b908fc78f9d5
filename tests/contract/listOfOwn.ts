import type { ActionContent } from '../../src/domain/plan/Action';
import { provisionList } from '../../src/sharepoint/provisioning/provisionList';
import { SharePointPlanRepository } from '../../src/sharepoint/repository/SharePointPlanRepository';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { addActions } from '../../workbench/demo/addActions';
import { anAction } from '../builders/anAction';
import { toContent } from '../builders/toContent';
import { MapColumnMemory } from './MapColumnMemory';
import { newListName, siteAs, siteUrl } from './service';

/** Makes a list in Finnish with two goals and four half-years for one suite, and fills it. */
export async function makeList(suite: string, actions: readonly Partial<ActionContent>[] = []): Promise<PlanList> {
  const name = newListName(suite);
  const site = siteAs('owner');
  const listUrl = await provisionList(site, {
    name,
    title: name,
    language: 'fi',
    halfYears: ['2026H1', '2026H2', '2027H1', '2027H2'],
    choices: { goal: ['Osaaminen', 'Palvelut'] }
  });
  const list = site.list(listUrl);
  await addActions(
    list,
    actions.map((action) => toContent(anAction({ goal: 'Osaaminen', ...action })))
  );
  return list;
}

export function repositoryOf(list: PlanList, memory = new MapColumnMemory()): SharePointPlanRepository {
  return new SharePointPlanRepository(list, {
    memory,
    language: 'fi',
    returnUrl: () => `${siteUrl}/SitePages/Tiekartta.aspx?sivu=1&b=2`
  });
}
