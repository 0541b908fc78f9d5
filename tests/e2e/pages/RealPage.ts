import type { Locator, Page } from '@playwright/test';
import { RoadmapPage } from './RoadmapPage';

/** The web part on a page with the structure of SharePoint's: `chrome=real` of the workbench. */
export class RealPage {
  private readonly roadmap: RoadmapPage;

  public constructor(public readonly page: Page) {
    this.roadmap = new RoadmapPage(page);
  }

  /** Opens the page and waits for the plan; `query` such as `section=full&storage=blocked`. */
  public async openPlan(query = ''): Promise<void> {
    await this.roadmap.openPlan(['chrome=real', query].filter(Boolean).join('&'));
  }

  /** As `openPlan`, without waiting. */
  public async open(query = ''): Promise<void> {
    await this.roadmap.open(['chrome=real', query].filter(Boolean).join('&'));
  }

  /** Moves to another page of the site within the tab: the web part is disposed, nothing is unloaded. */
  public async moveAway(): Promise<void> {
    await this.page.getByRole('link', { name: 'Toinen sivu' }).click();
    await this.page.getByRole('heading', { name: 'Toinen sivu' }).waitFor();
  }

  /**
   * Moves back by the page's link; a new instance of the web part is made.
   *
   * @param bundle - the version that the page names by now; the shipped one when it is left out
   */
  public async comeBack(bundle = ''): Promise<void> {
    await this.page.getByRole('link', { name: 'Takaisin tiekarttaan' }).evaluate((link, version) => {
      if (link instanceof HTMLAnchorElement) {
        const url = new URL(link.href);
        url.searchParams.set('bundle', version);
        link.href = url.href;
      }
    }, bundle);
    await this.page.getByRole('link', { name: 'Takaisin tiekarttaan' }).click();
    await this.roadmap.plan.waitFor();
  }

  /** Switches the page to edit mode, and the running web part with it. */
  public async edit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Muokkaa', exact: true }).click();
    await this.page.getByText('Sivu on muokkaustilassa').waitFor();
  }

  /** Leaves edit mode. */
  public async stopEditing(): Promise<void> {
    await this.page.getByRole('button', { name: 'Valmis', exact: true }).click();
    await this.page.getByRole('button', { name: 'Muokkaa', exact: true }).waitFor();
  }

  /** What scrolls, in place of the window. */
  public get region(): Locator {
    return this.page.getByRole('main');
  }

  /** The command bar that sticks to the upper edge of the region. */
  public get commandBar(): Locator {
    return this.page.locator('#spCommandBar');
  }

  /** The control zones around the web parts, in the order of the page. */
  public get zones(): Locator {
    return this.page.locator('[data-automation-id="CanvasControl"]');
  }
}
