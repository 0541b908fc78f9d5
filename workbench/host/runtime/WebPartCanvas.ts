import type { PageModel } from '../pages/PageModel';
import { RunningWebPart } from './RunningWebPart';
import type { WebPartHost } from './RunningWebPart';

/** The web parts of the page that is shown. */
export class WebPartCanvas {
  private parts: readonly RunningWebPart[] = [];

  public constructor(private readonly host: WebPartHost) {}

  /** Places the web parts of a page whose canvas is in the document. Resolves when they have drawn themselves, or failed. */
  public async show(model: PageModel): Promise<void> {
    this.parts = model.webParts.map((part) => new RunningWebPart(this.host, model, part));
    await Promise.all(this.parts.map((part) => part.start()));
  }

  /** Switches the web parts between reading and editing while they run. */
  public async setEditing(isEditing: boolean): Promise<void> {
    await Promise.all(this.parts.map((part) => part.setEditing(isEditing)));
  }

  public openPane(instanceId: string): void {
    this.parts.find((part) => part.instanceId === instanceId)?.openPane();
  }

  /** Ends one web part, as when the page's editor deletes it. */
  public remove(instanceId: string): void {
    this.parts.filter((part) => part.instanceId === instanceId).forEach((part) => part.dispose());
    this.parts = this.parts.filter((part) => part.instanceId !== instanceId);
  }

  /** Ends all of them, as when another page takes the place of this one. */
  public clear(): void {
    this.parts.forEach((part) => part.dispose());
    this.parts = [];
  }
}
