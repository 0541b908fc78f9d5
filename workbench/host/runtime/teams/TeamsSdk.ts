import type { TeamsTheme } from '../../pages/PageModel';

export type ThemeHandler = (theme: TeamsTheme) => void;

/** `context.sdks.microsoftTeams` as SPFx gives it: the Teams library, and the old context object. */
export interface TeamsSdk {
  readonly teamsJs: TeamsJs;
  readonly context: Readonly<Record<string, unknown>>;
}

export interface ShareDeepLinkParameters {
  readonly subPageId: string;
  readonly subPageLabel?: string;
  readonly subPageWebUrl?: string;
}

/** The part of teams-js 2.36 that a tab may use. Everything else is missing, as a host may lack a capability. */
interface TeamsJs {
  readonly app: {
    initialize(): Promise<void>;
    isInitialized(): boolean;
    getContext(): Promise<TeamsContext>;
    getFrameContext(): string;
    /** One handler only: a second registration replaces the first, SPFx's own included. */
    registerOnThemeChangeHandler(handler: ThemeHandler): void;
    notifyAppLoaded(): void;
    notifySuccess(): void;
    notifyFailure(reason: unknown): void;
    openLink(url: string): Promise<void>;
  };
  readonly pages: {
    isSupported(): boolean;
    shareDeepLink(parameters: ShareDeepLinkParameters): void;
    navigateToApp(parameters: unknown): Promise<void>;
    getConfig(): Promise<Readonly<Record<string, unknown>>>;
    setCurrentFrame(frame: unknown): void;
    readonly config: {
      setConfig(config: Readonly<Record<string, unknown>>): Promise<void>;
      setValidityState(isValid: boolean): void;
      registerOnSaveHandler(handler: (event: unknown) => void): void;
    };
  };
}

/** What `app.getContext()` answers, in the groups that teams-js 2 has. */
export interface TeamsContext {
  readonly app: Readonly<Record<string, unknown>> & { readonly theme: TeamsTheme; readonly locale: string };
  readonly page: Readonly<Record<string, unknown>> & { readonly id: string; readonly subPageId: string };
  readonly user: Readonly<Record<string, unknown>>;
  readonly channel?: Readonly<Record<string, unknown>>;
  readonly team?: Readonly<Record<string, unknown>>;
  readonly chat?: Readonly<Record<string, unknown>>;
  readonly meeting?: Readonly<Record<string, unknown>>;
  readonly sharePointSite: Readonly<Record<string, unknown>>;
}
