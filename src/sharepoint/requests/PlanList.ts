import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { SPCollection, type SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import type { IWeb } from '@pnp/sp/webs';
import type { Senders } from './Senders';
import { type Page, PageParse } from './planBehaviors';

/** The service does without annotations where nobody reads them. Rows need them: the ETag is one. */
export const withoutMetadata = { headers: { Accept: 'application/json;odata=nometadata' } } as const;

/** Where the requests of one round trip go. Each takes an object of its own, so every reading of a property gives a new one. */
export interface RoundTrip {
  readonly list: IList;
  /** The list's site, for what is not in the list: its recycle bin. */
  readonly site: IWeb;
}

/** The list as a place to send requests to. */
export class PlanList {
  /** @param listUrl server-relative; the list is never addressed by its title, which people may change */
  public constructor(
    private readonly senders: Senders,
    public readonly listUrl: string
  ) {}

  public get reading(): IList {
    return this.senders.reader.web.getList(this.listUrl);
  }

  public get writing(): IList {
    return this.senders.writer.web.getList(this.listUrl);
  }

  /** The list's site, for what is not in the list: its recycle bin. */
  public get site(): { readonly reading: IWeb; readonly writing: IWeb } {
    return { reading: this.senders.reader.web, writing: this.senders.writer.web };
  }

  /**
   * Sends all requests that `ask` starts as one round trip. The parts settle on their own; when the round trip itself
   * fails none of them ever would, so it is waited for together with them.
   */
  public readTogether<T>(ask: (trip: RoundTrip) => Promise<T>): Promise<T> {
    return this.sendTogether(this.senders.reader, ask);
  }

  /** The same for at most 100 writes. They are done in order, and one that is refused stops none of the others. */
  public writeTogether<T>(ask: (trip: RoundTrip) => Promise<T>): Promise<T> {
    return this.sendTogether(this.senders.writer, ask);
  }

  public followPage(link: string): Promise<Page> {
    return SPCollection([this.senders.reader.web, link]).using(PageParse())();
  }

  private async sendTogether<T>(sender: SPFI, ask: (trip: RoundTrip) => Promise<T>): Promise<T> {
    const [batched, execute] = sender.batched({ maxRequests: 100 });
    const { listUrl } = this;
    const answers = ask({
      get list() {
        return batched.web.getList(listUrl);
      },
      get site() {
        return batched.web;
      }
    });
    const [result] = await Promise.all([answers, execute()]);
    return result;
  }
}
