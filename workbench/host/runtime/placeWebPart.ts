import { moduleNameOf } from '../spfx/moduleNameOf';
import type { PageModel, PlacedWebPart } from '../pages/PageModel';
import { loadModules } from './amd';
import { displayModes } from './SpfxModules';
import type { WebPart } from './SpfxModules';
import type { SpfxRuntime } from './SpfxRuntime';
import type { TeamsSdk } from './teams/TeamsSdk';

/** What the page does on a web part's requests. */
export interface WebPartSurroundings {
  readonly teams?: TeamsSdk;
  /** The web part's data changed in edit mode. */
  onDirty(): void;
  /** The web part asked for its property pane: `Open`, `Close`, `Refresh`. */
  onPropertyPaneAction(action: string): void;
  isPropertyPaneOpen(): boolean;
}

/** A web part, and the page that it is put on. */
export interface Placement {
  readonly model: PageModel;
  readonly part: PlacedWebPart;
}

/**
 * Loads the shipped web part and takes it through the life of SharePoint's loader: context, initialisation, stored
 * properties, first render. Rejects with what the web part or its bundle threw.
 */
export async function placeWebPart(
  runtime: SpfxRuntime,
  placement: Placement,
  domElement: HTMLElement,
  surroundings: WebPartSurroundings
): Promise<WebPart> {
  const { manifest, instanceId, properties, title, description, dataVersion, serverProcessedContent } = placement.part;
  const [module] = await loadModules([moduleNameOf(manifest)]);
  const Constructor = webPartClassIn(module);
  const webPart = new Constructor();
  const context = new runtime.webPartBase.WebPartContext(
    contextParameters(runtime, placement.part, domElement, surroundings)
  );
  webPart._internalInitialize(
    context,
    dataVersion !== undefined,
    placement.model.isEditing ? displayModes.edit : displayModes.read
  );
  webPart._internalDeserialize({
    id: manifest.id,
    instanceId,
    title,
    description,
    dataVersion,
    properties,
    serverProcessedContent: serverProcessedContent ?? {}
  });
  await webPart._internalFirstTimeRender();
  return webPart;
}

function contextParameters(
  runtime: SpfxRuntime,
  part: PlacedWebPart,
  domElement: HTMLElement,
  surroundings: WebPartSurroundings
): Readonly<Record<string, unknown>> {
  const { manifest, instanceId } = part;
  const tag = `WebPart.${manifest.alias}.${manifest.id}.${instanceId}`;
  const sdks = surroundings.teams ? { microsoftTeams: surroundings.teams } : {};
  return {
    domElement,
    manifest: manifestInstance(part),
    instanceId,
    webPartTag: tag,
    loggingTag: tag,
    sdks,
    sdksAsync: Promise.resolve(sdks),
    microsoftTeams: surroundings.teams?.teamsJs,
    parentServiceScope: runtime.scope,
    statusRenderer: new runtime.webPartBase._ClientSideWebPartStatusRenderer(),
    host: {
      serviceScope: runtime.scope,
      hostType: surroundings.teams ? 'TeamsWebPartHost' : 'CanvasWebPartHost',
      setDirty: surroundings.onDirty
    },
    formFactor: 1,
    _dataUpdatedEvent: new runtime.core.SPEvent(`webPart_${instanceId}_dataUpdated`),
    isPropertyPaneRenderedByWebPart: surroundings.isPropertyPaneOpen,
    isPropertyPaneOpen: surroundings.isPropertyPaneOpen,
    isContentPanelOpen: () => false,
    requestPropertyPaneAction: (_id: string, action = 'Toggle') => surroundings.onPropertyPaneAction(action)
  };
}

/** The manifest of this placement: a preconfigured entry's texts in the page's language, and its properties. */
function manifestInstance({
  manifest,
  title,
  description,
  properties
}: PlacedWebPart): Readonly<Record<string, unknown>> {
  const { preconfiguredEntries, ...rest } = manifest;
  const entry = preconfiguredEntries?.[0];
  return { ...rest, ...entry, title, description, properties };
}

function webPartClassIn(module: unknown): new () => WebPart {
  const candidates = [module, member(module, 'default'), member(member(module, 'default'), 'default')];
  const found = candidates.find((candidate) => typeof candidate === 'function');
  if (typeof found !== 'function') {
    throw new TypeError('The bundle exports no web part class');
  }
  return found as new () => WebPart;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;
}
