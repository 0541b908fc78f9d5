import type { PageModel, TeamsTheme } from '../../pages/PageModel';
import type { ShareDeepLinkParameters, TeamsContext, TeamsSdk, ThemeHandler } from './TeamsSdk';

/** The workbench's Teams: what a tab calls, and what the person does around it. */
export interface Teams {
  readonly sdk: TeamsSdk;
  /** The person picks another theme: the context changes and the registered handler is called. */
  switchTheme(theme: TeamsTheme): void;
}

export interface TeamsEvents {
  /** A handler of the framework's, which a web part's own registration replaces. */
  readonly onThemeChange: ThemeHandler;
  readonly onDeepLink: (parameters: ShareDeepLinkParameters, url: string) => void;
}

/** A stand-in for the Teams client on this page. */
export function createTeams(model: PageModel, events: TeamsEvents): Teams {
  let theme = model.teamsTheme;
  let handler: ThemeHandler = events.onThemeChange;
  let config: Readonly<Record<string, unknown>> = { contentUrl: window.location.href };
  const done = (): Promise<void> => Promise.resolve();
  const teamsJs: TeamsSdk['teamsJs'] = {
    app: {
      initialize: done,
      isInitialized: () => true,
      getContext: () => Promise.resolve(contextOf(model, theme)),
      getFrameContext: () => 'content',
      registerOnThemeChangeHandler: (next) => {
        handler = next;
      },
      notifyAppLoaded: () => mark('loaded'),
      notifySuccess: () => mark('success'),
      notifyFailure: () => mark('failure'),
      openLink: (url) => {
        window.open(url, '_blank', 'noopener');
        return done();
      }
    },
    pages: {
      isSupported: () => true,
      shareDeepLink: (parameters) => events.onDeepLink(parameters, deepLinkUrl(parameters.subPageId)),
      navigateToApp: done,
      getConfig: () => Promise.resolve(config),
      setCurrentFrame: () => mark('frame'),
      config: {
        setConfig: (next) => {
          config = { ...config, ...next };
          return done();
        },
        setValidityState: () => mark('validity'),
        registerOnSaveHandler: () => mark('save-handler')
      }
    }
  };
  return {
    sdk: { teamsJs, context: legacyContextOf(model) },
    switchTheme: (next) => {
      theme = next;
      handler(next);
    }
  };
}

/** Teams shows nothing for these calls; the page's root carries the last one, so that a test can see it. */
function mark(call: string): void {
  document.documentElement.dataset.teams = call;
}

/** This page again, opened at the sub-page. */
function deepLinkUrl(subPageId: string): string {
  const url = new URL(window.location.href);
  url.searchParams.set('subPageId', subPageId);
  return url.href;
}

function contextOf(model: PageModel, theme: TeamsTheme): TeamsContext {
  const { legacyPageContext: page, place } = model;
  const isTab = place === 'tab';
  return {
    app: {
      locale: model.locale.toLowerCase(),
      theme,
      sessionId: String(page.CorrelationId),
      host: { name: model.hostName, clientType: 'web', sessionId: String(page.CorrelationId) }
    },
    page: {
      id: isTab ? 'tiekartta-tab' : 'tiekartta-personal',
      frameContext: 'content',
      subPageId: model.subPageId,
      isFullScreen: false,
      isMultiWindow: false
    },
    user: {
      id: String(page.userId),
      displayName: page.userDisplayName,
      userPrincipalName: page.userPrincipalName,
      loginHint: page.userPrincipalName
    },
    ...(isTab ? tabContextOf(model) : {}),
    sharePointSite: isTab
      ? {
          teamSiteUrl: page.webAbsoluteUrl,
          teamSitePath: page.webServerRelativeUrl,
          teamSiteDomain: window.location.host
        }
      : { teamSiteDomain: window.location.host, mySiteDomain: window.location.host }
  };
}

const membership = { standard: 'Standard', private: 'Private', shared: 'Shared' } as const;

/** A tab of a channel knows its team; one of a chat or a meeting has none. */
function tabContextOf({
  tabPlace,
  legacyPageContext
}: PageModel): Pick<TeamsContext, 'channel' | 'team' | 'chat' | 'meeting'> {
  if (tabPlace === 'chat' || tabPlace === 'meeting') {
    const chat = { id: '19:keskustelu@thread.v2' };
    return tabPlace === 'chat' ? { chat } : { chat, meeting: { id: 'kokous' } };
  }
  return {
    channel: { id: '19:kanava@thread.tacv2', displayName: 'Yleinen', membershipType: membership[tabPlace] },
    team: { internalId: '19:tiimi@thread.tacv2', displayName: 'Digitiimi', groupId: String(legacyPageContext.siteId) }
  };
}

/** The context of teams-js 1, which SPFx still hands out beside the new one. */
function legacyContextOf(model: PageModel): Readonly<Record<string, unknown>> {
  return {
    locale: model.locale.toLowerCase(),
    theme: model.teamsTheme,
    subEntityId: model.subPageId,
    entityId: model.place === 'tab' ? 'tiekartta-tab' : 'tiekartta-personal',
    teamSitePath: model.place === 'tab' ? model.legacyPageContext.webServerRelativeUrl : undefined,
    teamSiteDomain: window.location.host
  };
}
