import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { spGet } from '@pnp/sp';
import { toRights } from '../repository/ListFacts';
import { type FieldLanguage, languageOfLcid } from '../fields/FieldLanguage';
import { PlanList, withoutMetadata } from '../requests/PlanList';
import type { SpClients } from '../requests/SpClients';

/** The properties of the site that provisioning needs. */
export interface SiteFacts {
  readonly language: FieldLanguage;
  readonly serverRelativeUrl: string;
  readonly canManageLists: boolean;
}

/** The site that the list is or will be in. */
export class PlanSite {
  public constructor(private readonly clients: SpClients) {}

  public async facts(): Promise<SiteFacts> {
    const web = this.clients.reader.web.select('Language', 'ServerRelativeUrl', 'EffectiveBasePermissions');
    const answer: Readonly<Record<string, unknown>> = await spGet(web, withoutMetadata);
    return {
      language: languageOfLcid(answer.Language),
      serverRelativeUrl: String(answer.ServerRelativeUrl),
      canManageLists: toRights(answer.EffectiveBasePermissions).canManageList
    };
  }

  public list(listUrl: string): PlanList {
    return new PlanList(this.clients, listUrl);
  }

  /**
   * Whether the site has a list at this URL. Looked up among all lists: requesting a missing list by its URL fails in
   * more than one way.
   */
  public async hasList(listUrl: string): Promise<boolean> {
    const lists: unknown = await spGet(
      this.clients.reader.web.lists.select('Id', 'RootFolder/ServerRelativeUrl').expand('RootFolder'),
      withoutMetadata
    );
    return Array.isArray(lists) && lists.some((list) => isAt(list, listUrl));
  }

  /** Creates a generic list. SharePoint makes its URL from the title, so the title is ASCII at first. */
  public async createList(title: string, description: string): Promise<void> {
    await this.clients.writer.web.lists.add(title, description, 100, false, { EnableVersioning: true });
  }
}

function isAt(list: unknown, listUrl: string): boolean {
  const { RootFolder } = list as { readonly RootFolder?: { readonly ServerRelativeUrl?: unknown } };
  return String(RootFolder?.ServerRelativeUrl).toLowerCase() === listUrl.toLowerCase();
}
