import { DeviceStorage } from '../../application/device/DeviceStorage';

const key = 'tiekartta.personal.list';
const storage = new DeviceStorage();
/** Where the browser keeps nothing, the choice lasts as long as the tab. */
let chosen: string | undefined;

/**
 * The list that a person has chosen in the personal app, which has neither a page nor settings to keep it in. It is
 * remembered by the browser; one that keeps nothing (private windows) asks again the next time.
 */
export const personalChoice = {
  read(): string | undefined {
    return chosen ?? storage.read(key);
  },

  write(listUrl: string): void {
    chosen = listUrl;
    storage.write(key, listUrl);
  }
};
