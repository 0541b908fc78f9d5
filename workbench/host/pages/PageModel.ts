import type { ComponentManifest } from '../spfx/ComponentManifest';
import type { RuntimeConfiguration } from '../spfx/configureRuntime';
import type { PageConditions } from './PageConditions';

/** `viva` is a page of the site that Viva Connections shows inside Teams. */
export type Place = 'page' | 'tab' | 'personal' | 'viva';
/** What a tab hangs on: a channel of a kind, a chat or a meeting. */
export const tabPlaces = ['standard', 'private', 'shared', 'chat', 'meeting'] as const;
export type TabPlace = (typeof tabPlaces)[number];
export const sectionLayouts = ['one', 'two', 'three', 'full'] as const;
export type SectionLayout = (typeof sectionLayouts)[number];
export const sectionBackgrounds = ['none', 'neutral', 'soft', 'strong'] as const;
export type SectionBackground = (typeof sectionBackgrounds)[number];
export const siteThemes = ['light', 'dark'] as const;
export type SiteTheme = (typeof siteThemes)[number];
export const teamsThemes = ['default', 'dark', 'contrast'] as const;
export type TeamsTheme = (typeof teamsThemes)[number];
/** The culture of a page that is asked for none: the workbench's sites are Finnish. */
export const siteLocale = 'fi-FI';

/** `plain` scrolls in the window; `real` has the structure of SharePoint's modern page. */
export const pageChromes = ['plain', 'real'] as const;
export type PageChrome = (typeof pageChromes)[number];

/** A web part on the page, as SharePoint hands it to its loader. */
export interface PlacedWebPart {
  /** Key under which its properties are kept. */
  readonly dataId: string;
  readonly manifest: ComponentManifest;
  readonly instanceId: string;
  readonly title: string;
  readonly description: string;
  /** Absent when the web part has just been put on the page and nothing is stored. */
  readonly dataVersion?: string;
  readonly serverProcessedContent?: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Everything that the server passes to the page's script, in a JSON data block. */
export interface PageModel {
  readonly place: Place;
  readonly chrome: PageChrome;
  /** The person's UI culture, whatever it is: SharePoint's loader takes any name. */
  readonly locale: string;
  readonly isEditing: boolean;
  /** False when the person may not edit pages: SharePoint shows no edit button then. */
  readonly mayEdit: boolean;
  readonly section: SectionLayout;
  readonly background: SectionBackground;
  readonly siteTheme: SiteTheme;
  readonly teamsTheme: TeamsTheme;
  readonly subPageId: string;
  readonly tabPlace: TabPlace;
  /** What the host calls itself, `app.host.name`: `Teams`, `Outlook`, `Office` … */
  readonly hostName: string;
  readonly conditions: PageConditions;
  readonly webParts: readonly PlacedWebPart[];
  readonly runtime: RuntimeConfiguration;
  readonly legacyPageContext: Readonly<Record<string, unknown>>;
}
