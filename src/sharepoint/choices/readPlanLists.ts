import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { type ISPFXContext, SPFx, spfi } from '@pnp/sp';
import { halfYearOfField } from '../fields/phaseField';
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
  return toChoices(await readLists(context, []));
}

/** Those of the site's own lists that have half-years, by title. Throws `PlanFaultError`. */
export async function readListsWithPlans(context: ISPFXContext): Promise<readonly PlanListChoice[]> {
  const lists = await readLists(context, ['Fields']);
  return toChoices(lists.filter(({ Fields }) => Array.isArray(Fields) && Fields.some(isHalfYear)));
}

interface ListAnswer {
  readonly Title?: unknown;
  readonly RootFolder?: { readonly ServerRelativeUrl?: unknown };
  readonly Fields?: unknown;
}

async function readLists(context: ISPFXContext, also: readonly 'Fields'[]): Promise<readonly ListAnswer[]> {
  const lists = await withPlanFaults(() =>
    spfi()
      .using(SPFx(context))
      .web.lists.select('Title', 'RootFolder/ServerRelativeUrl', ...also.map((name) => `${name}/InternalName`))
      .expand('RootFolder', ...also)
      .filter(`Hidden eq false and BaseTemplate eq ${genericList}`)<unknown>()
  );
  return Array.isArray(lists) ? lists : [];
}

function isHalfYear(field: { readonly InternalName?: unknown }): boolean {
  return typeof field.InternalName === 'string' && halfYearOfField(field.InternalName) !== undefined;
}

function toChoices(lists: readonly ListAnswer[]): readonly PlanListChoice[] {
  return lists.flatMap(toChoice).sort((a, b) => a.title.localeCompare(b.title));
}

function toChoice(list: ListAnswer): readonly PlanListChoice[] {
  const url = list.RootFolder?.ServerRelativeUrl;
  return typeof list.Title === 'string' && typeof url === 'string' ? [{ title: list.Title, url }] : [];
}
