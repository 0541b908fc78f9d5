import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { SPCollection, type SPFI } from '@pnp/sp';
import { type IList, List } from '@pnp/sp/lists';
import type { IWeb } from '@pnp/sp/webs';
import type { SpClients } from './SpClients';
import { type Page, PageParse } from './planBehaviors';

/** Requests without OData annotations, where they are not read. Rows need them: the ETag is one. */
export const withoutMetadata = { headers: { Accept: 'application/json;odata=nometadata' } } as const;

/**
 * The list and the site for the requests of one batch. Each request needs an object of its own, so every read of a
 * property returns a new one.
 */
export interface RoundTrip {
  readonly list: IList;
  /** The list's site, for what is not in the list: its recycle bin. */
  readonly site: IWeb;
}

/** The list as the target of requests. */
export class PlanList {
  /** @param listUrl server-relative; the list is never addressed by its title, which people may change */
  public constructor(
    private readonly clients: SpClients,
    public readonly listUrl: string
  ) {}

  public get reading(): IList {
    return listAt(this.clients.reader.web, this.listUrl);
  }

  public get writing(): IList {
    return listAt(this.clients.writer.web, this.listUrl);
  }

  /** The list's site, for what is not in the list: its recycle bin. */
  public get site(): { readonly reading: IWeb; readonly writing: IWeb } {
    return { reading: this.clients.reader.web, writing: this.clients.writer.web };
  }

  /**
   * Sends all requests that `ask` starts in one batch. Each is resolved or rejected on its own; when the batch itself
   * fails none of them is, so the batch is awaited together with them.
   */
  public readTogether<T>(ask: (trip: RoundTrip) => Promise<T>): Promise<T> {
    return this.sendTogether(this.clients.reader, ask);
  }

  /** The same for at most 100 writes. They are executed in order, and a refused one does not stop the others. */
  public writeTogether<T>(ask: (trip: RoundTrip) => Promise<T>): Promise<T> {
    return this.sendTogether(this.clients.writer, ask);
  }

  public followPage(link: string): Promise<Page> {
    // The link repeats the path, which names the list by a parameter, but drops the parameter.
    const address = /[?&](@|%40)list=/i.test(link)
      ? link
      : `${link}&%40list=${encodeURIComponent(literal(this.listUrl))}`;
    return SPCollection([this.clients.reader.web, address]).using(PageParse())();
  }

  private async sendTogether<T>(client: SPFI, ask: (trip: RoundTrip) => Promise<T>): Promise<T> {
    const [batched, execute] = client.batched({ maxRequests: 100 });
    const { listUrl } = this;
    const answers = ask({
      get list() {
        return listAt(batched.web, listUrl);
      },
      get site() {
        return batched.web;
      }
    });
    const [result] = await Promise.all([answers, execute()]);
    return result;
  }
}

/**
 * The list of a site at a decoded, server-relative address. PnPjs's `getList` asks for `GetList`, which takes `%` and `#` in
 * a name for encoding; the form that takes an address as it is, with the address in the query as SharePoint's own pages
 * send it, knows every name. (https://learn.microsoft.com/sharepoint/dev/solution-guidance/supporting-and-in-file-and-folder-with-the-resourcepath-api)
 */
function listAt(web: IWeb, listUrl: string): IList {
  // PnPjs makes a parameter `@list` of it.
  return List(web, `getListUsingPath(DecodedUrl=${literal(`!@list::${listUrl}`)})`);
}

function literal(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
