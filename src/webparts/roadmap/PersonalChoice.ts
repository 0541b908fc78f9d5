import { DeviceStorage } from '../../application/device/DeviceStorage';

const keyOf = (user: string): string => `tiekartta.personal.list|${user.toLowerCase()}`;
const storage = new DeviceStorage();
/** Without storage, the choice lasts as long as the tab. */
const chosen = new Map<string, string>();

/**
 * The list that a person has chosen in the personal app, which has neither a page nor settings to keep it in. It is
 * kept in the browser's storage; without storage (private windows) the app asks again the next time.
 */
export const personalChoice = {
  /** @param user - login name of the person: several people may use the device */
  read(user: string): string | undefined {
    return chosen.get(keyOf(user)) ?? storage.read(keyOf(user));
  },

  write(user: string, listUrl: string): void {
    chosen.set(keyOf(user), listUrl);
    storage.write(keyOf(user), listUrl);
  }
};
