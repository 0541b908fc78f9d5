import type { Locator, Page } from '@playwright/test';

export type WorkbenchUser = 'owner' | 'editor' | 'reader';

/** The intranet page that carries the web part, as a person meets it. */
export class RoadmapPage {
  public constructor(public readonly page: Page) {}

  /** Opens the page with the workbench's own query, such as `section=two&theme=dark`. */
  public async open(query = '', site = '/sites/intra'): Promise<void> {
    await this.page.goto(`${site}/SitePages/Tiekartta.aspx${query && `?${query}`}`);
  }

  public async openPlan(query = ''): Promise<void> {
    await this.open(query);
    await this.plan.waitFor();
  }

  /** Opens the plan and waits until the rows below the first screenful are drawn, too. */
  public async openWholePlan(query = ''): Promise<void> {
    await this.openPlan(query);
    await this.heading(/^Tavoite 3/).waitFor();
  }

  /** The plan: a grid for those who edit, a table for those who read. */
  public get plan(): Locator {
    return this.page.locator('table').and(this.page.getByRole('grid').or(this.page.getByRole('table')));
  }

  /** A half-year of an action, by the beginning of its name: `Sähköinen arkistointi, kevät 2026`. */
  public cell(name: string): Locator {
    return this.page.getByRole('gridcell', { name: new RegExp(`^${name}`) });
  }

  public phase(name: string): Locator {
    return this.page.getByRole('menuitemradio', { name });
  }

  public get saved(): Locator {
    return this.page.getByRole('status').filter({ hasText: 'Kaikki muutokset on tallennettu' });
  }

  public heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name });
  }
}
