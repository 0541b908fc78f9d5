import { type IReadonlyTheme } from '@microsoft/sp-component-base';
import { DisplayMode, Version } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart, type IWebPartPropertiesMetadata } from '@microsoft/sp-webpart-base';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { PlanLease } from '../../application/OpenPlans';
import { formattingLocale } from '../../domain/language/Language';
import { halfYearOfDate, parseHalfYear } from '../../domain/time/HalfYear';
import type { TimeZone } from '../../domain/time/TimeZone';
import { mayEditPage } from '../../sharepoint/place/mayEditPage';
import { siteTimeZone } from '../../sharepoint/place/siteTimeZone';
import { strings } from '../../strings/strings';
import { Part } from '../../ui/parts/Part';
import { RoadmapApp } from '../../ui/shell/RoadmapApp';
import type { KnownPlan, RoadmapHost, RoadmapView } from '../../ui/host/RoadmapHost';
import { SettingsPane } from './SettingsPane';
import { PageAddress } from './PageAddress';
import { TeamsAddress } from './TeamsAddress';
import { followTeams, type TeamsPlace } from './TeamsPlace';
import type { RoadmapProperties } from './roadmapPropertyPane';
import { type ListLocation, locateList, toKeptAddress } from './locateList';
import { openPlan } from './openPlan';
import { personalChoice } from './PersonalChoice';
import { personalView } from './personalView';
import { RecentPlans } from './RecentPlans';
import { appearanceOf } from './appearanceOf';

const namedListPart = new Part(() => import(/* webpackChunkName: 'named-list' */ './findNamedList'));
const knownPlansPart = new Part(
  () => import(/* webpackChunkName: 'known-plans' */ '../../sharepoint/choices/readPlanLists')
);
const documentsPart = new Part(() => import(/* webpackChunkName: 'documents' */ './planDocuments'));
const setupPart = new Part(
  () => import(/* webpackChunkName: 'setup' */ '../../sharepoint/provisioning/createSharePointPlanSetup')
);

/** The composition root: renders the plan of the chosen list in the element that SharePoint or Teams provides. */
export default class RoadmapWebPart extends BaseClientSideWebPart<RoadmapProperties> {
  private readonly pane = new SettingsPane();
  private lease: PlanLease | undefined;
  private stopWatching: () => void = () => undefined;
  private hasEnded = false;
  private storeUrl: string | undefined;
  private theme: IReadonlyTheme | undefined;
  /** Missing on a SharePoint page. */
  private teams: TeamsPlace | undefined;
  private zone: TimeZone | undefined;
  private address: PageAddress | TeamsAddress | undefined;

  public override render(): void {
    if (this.hasEnded) {
      // Teams or a late response may still cause a render.
      return;
    }
    this.openChosenList();
    const { colors, themeVariables } = appearanceOf(this.theme, this.teams?.theme);
    ReactDom.render(
      React.createElement(RoadmapApp, {
        store: this.lease?.store,
        host: this.host(),
        view: this.view(colors),
        themeVariables
      }),
      this.domElement
    );
  }

  protected override async onInit(): Promise<void> {
    await super.onInit();
    this.zone = siteTimeZone(this.context.pageContext);
    const teams = this.context.sdks.microsoftTeams;
    if (teams) {
      this.teams = await followTeams(teams, this.context.pageContext.site.serverRequestPath, (theme) => {
        this.teams = this.teams && { ...this.teams, theme };
        this.render();
      });
    }
    if (!this.hasEnded) {
      this.address =
        teams && this.teams
          ? new TeamsAddress(teams.teamsJs.pages, this.teams.subPageId)
          : new PageAddress(this.context.instanceId);
      // The plan is requested before the first render; both run at the same time.
      this.openChosenList();
    }
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
  }

  protected override onAfterResize(): void {
    this.render();
  }

  protected override onDispose(): void {
    this.hasEnded = true;
    this.address?.leave();
    ReactDom.unmountComponentAtNode(this.domElement);
    this.closeList();
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected override get propertiesMetadata(): IWebPartPropertiesMetadata {
    return { title: { isSearchablePlainText: true }, listUrl: { isLink: true } };
  }

  protected override loadPropertyPaneResources(): Promise<void> {
    return this.pane.load();
  }

  protected override onPropertyPaneConfigurationStart(): void {
    void this.pane.open(this.context);
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const state = this.lease?.store.state.getState();
    return this.pane.configuration({
      halfYears: state?.status === 'ready' ? state.list.halfYears : [],
      listUrl: this.listUrl()
    });
  }

  private openChosenList(): void {
    const listUrl = this.listUrl();
    if (listUrl === this.storeUrl) {
      return;
    }
    this.closeList();
    this.storeUrl = listUrl;
    const location = this.locate(listUrl);
    this.lease = location && openPlan(this.context, location);
    this.stopWatching =
      this.lease?.store.state.subscribe((state, before) => {
        // The half-years to choose from in the settings are the list's.
        if (state.status !== before.status && this.context.propertyPane.isPropertyPaneOpen()) {
          this.context.propertyPane.refresh();
        }
      }) ?? (() => undefined);
  }

  /** Unsaved edits of the list are still saved. */
  private closeList(): void {
    this.stopWatching();
    this.stopWatching = () => undefined;
    this.lease?.release();
    this.lease = undefined;
  }

  private listUrl(): string | undefined {
    return this.properties.listUrl || (this.isPersonalApp() ? personalChoice.read(this.loginName()) : undefined);
  }

  private view(colors: RoadmapView['colors']): RoadmapView {
    return {
      title: this.properties.title ?? '',
      firstHalfYear: parseHalfYear(this.properties.firstHalfYear ?? ''),
      lastHalfYear: parseHalfYear(this.properties.lastHalfYear ?? ''),
      now: halfYearOfDate(new Date(), this.zone),
      width: this.width,
      colors
    };
  }

  private host(): RoadmapHost {
    const isEditing = this.displayMode === DisplayMode.Edit;
    const isPersonalApp = this.isPersonalApp();
    const listUrl = this.listUrl();
    return {
      locale: formattingLocale(this.context.pageContext.cultureInfo.currentUICultureName, strings.Locale),
      zone: this.zone,
      listUrl,
      openSettings: isEditing && !isPersonalApp ? () => this.context.propertyPane.open() : undefined,
      loadSetup: async (listUrl) => {
        const { createSharePointPlanSetup } = await setupPart.load();
        // Without a list it is made on the page's own site.
        return createSharePointPlanSetup(this.context, this.locate(listUrl) ?? {});
      },
      loadDocuments: () => documentsPart.load().then(({ planDocuments }) => planDocuments),
      chooseList: isEditing || isPersonalApp ? (listUrl) => this.chooseList(listUrl) : undefined,
      address: this.address,
      remembered: listUrl === undefined ? undefined : personalView(this.loginName(), listUrl),
      isPageEditing: isEditing,
      mayEditPage: !this.teams && mayEditPage(this.context.pageContext),
      recentPlans: isPersonalApp ? () => new RecentPlans(this.loginName()).read() : undefined,
      loadSitePlans: isPersonalApp ? () => this.readSitePlans() : undefined,
      isPersonalApp
    };
  }

  private async chooseList(address: string): Promise<boolean> {
    const location = this.locate(address) ?? (await this.lookUp(address));
    if (!location) {
      return false;
    }
    if (this.isPersonalApp()) {
      personalChoice.write(this.loginName(), toKeptAddress(location.listUrl));
    } else {
      this.properties.listUrl = toKeptAddress(location.listUrl);
    }
    this.render();
    return true;
  }

  /** SharePoint's own pages name a list by its id. */
  private async lookUp(address: string): Promise<ListLocation | undefined> {
    if (!/_layouts(?:\/|%2f)/i.test(address)) {
      return undefined;
    }
    const { findNamedList } = await namedListPart.load();
    return this.locate(await findNamedList(this.context, address));
  }

  /** The address can be pasted all the same where they cannot be read. */
  private async readSitePlans(): Promise<readonly KnownPlan[]> {
    try {
      const { readListsWithPlans } = await knownPlansPart.load();
      return await readListsWithPlans(this.context);
    } catch (error) {
      console.warn('Tiekartta: the plans of the site could not be read.', error);
      return [];
    }
  }

  private isPersonalApp(): boolean {
    return this.teams?.isPersonalApp ?? false;
  }

  private locate(address: string | undefined): ListLocation | undefined {
    const { absoluteUrl, serverRelativeUrl } = this.context.pageContext.web;
    return address === undefined ? undefined : locateList(address, new URL(absoluteUrl).origin, serverRelativeUrl);
  }

  private loginName(): string {
    return this.context.pageContext.user.loginName;
  }
}
