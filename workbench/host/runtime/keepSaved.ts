import { leaveEvent } from '../client/LeaveEvent';
import type { LeaveEvent } from '../client/LeaveEvent';
import { savePageData } from './savePageData';
import type { WebPart } from './SpfxModules';

/** As often as SharePoint's page looks whether a web part's data have changed. */
const lookMs = 1000;

/** The saving of one web part's data. */
export interface Saving {
  /** Begins to look, in edit mode. */
  start(): void;
  /** Saves once more, if it looked, and looks no longer. */
  stop(): Promise<void>;
  /** The web part's host calls it when the data have changed. */
  onDirty(): void;
}

/**
 * Saves the web part's data in edit mode: when the web part has changed them, whichever way, and before the page or edit mode
 * is left.
 */
export function keepSaved(dataId: string, webPartOf: () => WebPart | undefined): Saving {
  const save = savePageData(dataId);
  let interval = 0;
  const saveNow = (): Promise<void> => {
    const webPart = webPartOf();
    return webPart ? save(webPart._internalSerialize()) : Promise.resolve();
  };
  const onLeave = ({ detail }: LeaveEvent): void => detail.waitFor(saveNow());
  return {
    start() {
      interval = interval || window.setInterval(() => webPartOf()?._internalSetDirtyBit(), lookMs);
      window.addEventListener(leaveEvent, onLeave);
    },
    async stop() {
      if (interval) {
        window.clearInterval(interval);
        interval = 0;
        window.removeEventListener(leaveEvent, onLeave);
        await saveNow();
      }
    },
    onDirty() {
      saveNow().catch((error: unknown) => console.error(error));
    }
  };
}
