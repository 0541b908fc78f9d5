import { leaveEvent } from '../client/LeaveEvent';
import { savePageData } from './savePageData';
import type { WebPart } from './SpfxModules';

/** As often as SharePoint's page looks whether a web part's data have changed. */
const lookMs = 1000;

/**
 * Saves the web part's data in edit mode: when the web part has changed them, whichever way, and before the page is left with
 * the edit button. Answers the handler for the web part's host.
 */
export function keepSaved(pageId: string, webPartOf: () => WebPart | undefined): () => void {
  const save = savePageData(pageId);
  const saveNow = (): Promise<void> => {
    const webPart = webPartOf();
    return webPart ? save(webPart._internalSerialize()) : Promise.resolve();
  };
  window.setInterval(() => webPartOf()?._internalSetDirtyBit(), lookMs);
  window.addEventListener(leaveEvent, ({ detail }) => detail.waitFor(saveNow()));
  return () => {
    saveNow().catch((error: unknown) => console.error(error));
  };
}
