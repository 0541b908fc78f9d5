import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { type ISPFXContext, SPFx, spfi } from '@pnp/sp';
import { withPlanFaults } from '../errors/toPlanFault';

/** A list that can be chosen in the web part's settings. */
export interface PlanListChoice {
  readonly title: string;
  /** Server-relative. */
  readonly url: string;
}

const genericList = 100;

/** The site's visible lists, by title. Throws `PlanFaultError`. */
export async function readPlanLists(context: ISPFXContext): Promise<readonly PlanListChoice[]> {
  const lists = await withPlanFaults(() =>
    spfi()
      .using(SPFx(context))
      .web.lists.select('Title', 'RootFolder/ServerRelativeUrl')
      .expand('RootFolder')
      .filter(`Hidden eq false and BaseTemplate eq ${genericList}`)<unknown>()
  );
  const choices = Array.isArray(lists) ? lists.flatMap(toChoice) : [];
  return choices.sort((a, b) => a.title.localeCompare(b.title));
}

function toChoice(list: { Title?: unknown; RootFolder?: { ServerRelativeUrl?: unknown } }): readonly PlanListChoice[] {
  const url = list.RootFolder?.ServerRelativeUrl;
  return typeof list.Title === 'string' && typeof url === 'string' ? [{ title: list.Title, url }] : [];
}
