import type { PageModel, PlacedWebPart } from '../pages/PageModel';
import { keepSaved } from './keepSaved';
import type { Saving } from './keepSaved';
import { createPropertyPane } from './pane/createPropertyPane';
import type { PropertyPane } from './pane/createPropertyPane';
import { placeWebPart } from './placeWebPart';
import { requireElement } from './requireElement';
import { showFailure } from './showFailure';
import { displayModes } from './SpfxModules';
import type { WebPart } from './SpfxModules';
import type { SpfxRuntime } from './SpfxRuntime';
import type { TeamsSdk } from './teams/TeamsSdk';
import { watchResize } from './watchResize';

/** What all web parts of a page share. */
export interface WebPartHost {
  readonly runtime: SpfxRuntime;
  readonly teams?: TeamsSdk;
}

/** One web part from its placing to its end. Every visit of the page makes another one, of the same bundle. */
export class RunningWebPart {
  private readonly target: HTMLElement;
  private readonly pane: PropertyPane | undefined;
  private readonly opener: HTMLButtonElement | null;
  private readonly saving: Saving;
  private webPart: WebPart | undefined;
  private isEditing: boolean;
  private isDisposed = false;
  private stopWatching: () => void = () => undefined;

  public constructor(
    private readonly host: WebPartHost,
    private readonly model: PageModel,
    private readonly part: PlacedWebPart
  ) {
    const zone = requireElement(part.instanceId);
    const frame = zone.closest('.wb-part') ?? zone;
    this.opener = frame.querySelector<HTMLButtonElement>('[data-configure]');
    this.allowSettings(false);
    this.target = zone.querySelector<HTMLElement>('[data-web-part]') ?? zone;
    this.isEditing = model.isEditing;
    this.saving = keepSaved(part.dataId, () => this.webPart);
    this.pane = this.opener ? createPropertyPane(() => this.placed(), this.opener) : undefined;
  }

  public get instanceId(): string {
    return this.part.instanceId;
  }

  /** Places the web part. What it throws is shown in its place. */
  public async start(): Promise<void> {
    try {
      const webPart = await placeWebPart(this.host.runtime, { model: this.model, part: this.part }, this.target, {
        teams: this.host.teams,
        onDirty: () => this.saving.onDirty(),
        onPropertyPaneAction: (action) => this.pane?.act(action),
        isPropertyPaneOpen: () => this.pane?.isOpen() ?? false
      });
      if (this.isDisposed) {
        webPart._internalDispose();
        return;
      }
      this.webPart = webPart;
      this.allowSettings(true);
      this.stopWatching = watchResize(webPart, this.target.parentElement ?? this.target);
      // The mode may have changed while the web part was on its way.
      webPart._internalSetDisplayMode(this.displayMode());
      if (this.isEditing) {
        this.saving.start();
      }
    } catch (error) {
      showFailure(this.target, error);
    }
  }

  public async setEditing(isEditing: boolean): Promise<void> {
    this.isEditing = isEditing;
    if (!this.webPart) {
      return;
    }
    if (isEditing) {
      this.saving.start();
    } else {
      this.pane?.act('Close');
      await this.saving.stop();
    }
    this.webPart?._internalSetDisplayMode(this.displayMode());
  }

  public openPane(): void {
    if (this.webPart) {
      this.pane?.act('Open');
    }
  }

  public dispose(): void {
    this.isDisposed = true;
    this.stopWatching();
    this.pane?.act('Close');
    void this.saving.stop();
    this.webPart?._internalDispose();
    this.webPart = undefined;
  }

  /** A page has no settings to open of a web part that is still on its way. */
  private allowSettings(isAllowed: boolean): void {
    if (this.opener) {
      this.opener.disabled = !isAllowed;
    }
  }

  private displayMode(): number {
    return this.isEditing ? displayModes.edit : displayModes.read;
  }

  private placed(): WebPart {
    if (!this.webPart) {
      throw new Error('The web part is not on the page yet');
    }
    return this.webPart;
  }
}
