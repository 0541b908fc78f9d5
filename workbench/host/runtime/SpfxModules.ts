/**
 * The members of the SPFx packages that a web part's host needs. Most are internal to the framework and missing from its
 * published types; they are named here as the 1.23.2 bundles have them.
 */
export interface ServiceScope {
  createAndProvide<T>(key: unknown, service: unknown): T;
  provide<T>(key: unknown, service: T): T;
  consume<T>(key: unknown): T;
  finish(): void;
}

interface SpfxEvent {
  add(observer: unknown, handler: (args: unknown) => void): void;
}

export interface CoreLibrary {
  readonly ServiceScope: { startNewRoot(): ServiceScope };
  readonly Environment: { _initialize(options: { readonly type: number }): void };
  readonly EnvironmentType: { readonly SharePoint: number };
  readonly _SPFlight: { initialize(flights: readonly number[]): void; initializeEcs(flights: readonly number[]): void };
  readonly _SPKillSwitch: { initialize(switches: Readonly<Record<string, boolean>>): void };
  readonly SPEvent: new (name: string) => SpfxEvent;
}

export interface PageContext {
  initialize(data: unknown, legacyPageContext: unknown): void;
}

export interface PageContextLibrary {
  readonly PageContext: { readonly serviceKey: unknown };
  readonly SharePointPageContextDataProvider: { _createPageContextData(legacyPageContext: unknown): unknown };
}

export interface ThemeProvider {
  _setTheme(theme: unknown): void;
}

/** What a bundle can load through the page's loader: components by id, scripts, style sheets. */
export interface ComponentLoader {
  loadComponentById(id: string, version?: string): Promise<unknown>;
  loadComponent(manifest: { readonly id: string; readonly version: string }): Promise<unknown>;
  loadScript(url: string): Promise<unknown>;
  loadCss(url: string): void;
}

export interface LoaderLibrary {
  readonly SPComponentLoader: { _initialize(loader: ComponentLoader): void };
}

export interface ComponentBaseLibrary {
  readonly ThemeProvider: (new (scope: ServiceScope, theme: unknown) => ThemeProvider) & {
    readonly serviceKey: unknown;
  };
}

export interface WebPartBaseLibrary {
  readonly WebPartContext: new (parameters: Readonly<Record<string, unknown>>) => unknown;
  readonly _ClientSideWebPartStatusRenderer: new () => unknown;
}

/** What the property pane gets from a web part. */
export interface PropertyPaneData {
  readonly title: string;
  readonly isReactive: boolean;
  readonly configuration: PropertyPaneConfiguration;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly onRendered?: () => void;
}

interface PropertyPaneConfiguration {
  readonly currentPage?: number;
  readonly showLoadingIndicator?: boolean;
  readonly pages: readonly PropertyPanePage[];
}

interface PropertyPanePage {
  readonly header?: { readonly description: string };
  readonly displayGroupsAsAccordion?: boolean;
  readonly groups: readonly PropertyPaneGroup[];
}

export interface PropertyPaneGroup {
  readonly groupName?: string;
  readonly isGroupNameHidden?: boolean;
  readonly isCollapsed?: boolean;
  readonly groupFields: readonly PropertyPaneField[];
}

export interface PropertyPaneField {
  readonly type: number;
  /** Labels, links and rules have none. */
  readonly targetProperty?: string;
  readonly shouldFocus?: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
}

type PropertyPaneLifeCycleEvent = 'ConfigurationStart' | 'ConfigurationComplete' | 'ApplyClicked';

/** A web part instance, with the framework's own entrances. */
export interface WebPart {
  readonly displayMode: number;
  readonly properties: Readonly<Record<string, unknown>>;
  _internalInitialize(context: unknown, isAddedFromPersistedData: boolean, displayMode: number): void;
  _internalDeserialize(data: unknown): void;
  _internalSerialize(): SerializedWebPart;
  _internalFirstTimeRender(): Promise<unknown>;
  _internalSetDisplayMode(displayMode: number): void;
  _internalOnAfterResize(): void;
  /** Calls the host's `setDirty` when the data differ from what was last seen. */
  _internalSetDirtyBit(): void;
  _internalDispose(): void;
  _getPropertyPaneData(): Promise<PropertyPaneData>;
  _onPropertyPaneFieldChanged(property: string, value: unknown, fieldType?: number): boolean;
  _onPropertyPaneLifeCycleEvent(event: PropertyPaneLifeCycleEvent): void;
}

export interface SerializedWebPart {
  readonly dataVersion: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly serverProcessedContent?: unknown;
}

export const displayModes = { read: 1, edit: 2 } as const;
