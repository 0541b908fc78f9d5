import { type APIRequestContext, test as base } from '@playwright/test';
import { RealPage } from './pages/RealPage';
import { RoadmapPage, type WorkbenchUser } from './pages/RoadmapPage';
import { workbenchUrl } from './workbenches';

export interface Fault {
  readonly match: string;
  readonly method?: string;
  readonly status?: number;
  readonly retryAfter?: number;
  readonly delayMs?: number;
  readonly drop?: boolean | 'before' | 'after';
  readonly times?: number;
}

export interface LoggedRequest {
  readonly method: string;
  readonly url: string;
  readonly status: number;
}

/** What the workbench lets a test do from outside. */
export class Workbench {
  public constructor(private readonly request: APIRequestContext) {}

  /** Brings the demo plan back. */
  public async reset(): Promise<void> {
    await this.request.post('/_workbench/reset');
  }

  /** Replaces the list by a generated plan. */
  public async seed(actions: number): Promise<void> {
    await this.request.post('/_workbench/seed', { data: { actions }, timeout: 120_000 });
  }

  public async disturb(...faults: readonly Fault[]): Promise<void> {
    await this.request.post('/_workbench/faults', { data: faults });
  }

  public async calm(): Promise<void> {
    await this.request.delete('/_workbench/faults');
  }

  public async forgetRequests(): Promise<void> {
    await this.request.delete('/_workbench/requests');
  }

  public async requests(): Promise<readonly LoggedRequest[]> {
    return (await this.request.get('/_workbench/requests')).json();
  }

  /** A write to the list that does not go through the web part, as another person's form or script would make it. */
  public async write(address: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
    const info = await this.request.post('/sites/intra/_api/contextinfo', {
      // A digest belongs to its user. The method that the write asks for is not the method of this request.
      headers: { accept: 'application/json', 'workbench-user': headers['workbench-user'] ?? 'owner' }
    });
    const { FormDigestValue } = await info.json();
    const response = await this.request.post(
      `/sites/intra/_api/web/getList('/sites/intra/Lists/Toimenpiteet')${address}`,
      {
        data: body,
        headers: {
          accept: 'application/json',
          'content-type': 'application/json',
          'x-requestdigest': FormDigestValue,
          ...headers
        }
      }
    );
    if (!response.ok()) {
      throw new Error(`${response.status()} ${await response.text()}`);
    }
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  }

  /** Adds a row that is the given person's own; answers its id. */
  public async addAs(user: WorkbenchUser, fields: Readonly<Record<string, unknown>>): Promise<number> {
    const made = await this.write('/items', fields, { 'workbench-user': user });
    return Number(made !== null && typeof made === 'object' && 'Id' in made ? made.Id : undefined);
  }

  /** Lets people edit and delete only the rows that they made themselves, unless they manage the list. */
  public async keepToOwnRows(): Promise<void> {
    await this.write('', { WriteSecurity: 2 }, { 'x-http-method': 'MERGE', 'if-match': '*' });
  }

  /** Reads from the list what is there now, past the web part. */
  public async read(address: string): Promise<Readonly<Record<string, unknown>>> {
    const response = await this.request.get(
      `/sites/intra/_api/web/getList('/sites/intra/Lists/Toimenpiteet')${address}`,
      { headers: { accept: 'application/json;odata=nometadata' } }
    );
    if (!response.ok()) {
      throw new Error(`${response.status()} ${await response.text()}`);
    }
    return response.json();
  }

  /** How often a row has been written, its making included. */
  public async writesOf(id: number): Promise<number> {
    const { value } = await this.read(`/items(${id})/versions?$select=VersionLabel`);
    return Array.isArray(value) ? value.length : 0;
  }

  /** Changes a row behind the web part's back. */
  public async change(id: number, fields: Readonly<Record<string, unknown>>): Promise<void> {
    await this.write(`/items(${id})`, fields, { 'x-http-method': 'MERGE', 'if-match': '*' });
  }
}

interface Fixtures {
  readonly user: WorkbenchUser;
  readonly workbench: Workbench;
  readonly roadmap: RoadmapPage;
  readonly realPage: RealPage;
}

/** A test that starts from the demo plan, as the given person (the owner unless it says otherwise). */
export const test = base.extend<Fixtures>({
  user: ['owner', { option: true }],
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the needed fixtures from the pattern; this one needs none
  baseURL: async ({}, use, { parallelIndex }) => {
    await use(workbenchUrl(parallelIndex));
  },
  workbench: [
    async ({ request }, use) => {
      const workbench = new Workbench(request);
      await workbench.calm();
      await workbench.reset();
      await use(workbench);
      await workbench.calm();
    },
    { auto: true }
  ],
  context: async ({ context, user, baseURL }, use) => {
    await context.addCookies([{ name: 'workbench-user', value: user, url: baseURL ?? '' }]);
    await use(context);
  },
  roadmap: ({ page }, use) => use(new RoadmapPage(page)),
  realPage: ({ page }, use) => use(new RealPage(page))
});

export { expect } from '@playwright/test';
