import { DeviceStorage } from '../../application/device/DeviceStorage';
import type { RememberedView } from '../../ui/host/RoadmapHost';

const storage = new DeviceStorage();

/**
 * Keeps what a person found of a list in the browser's storage, where there is one.
 *
 * @param user - login name: several people may use the device
 * @param listUrl - server-relative address of the list
 */
export function personalView(user: string, listUrl: string): RememberedView {
  const key = `tiekartta.view|${user.toLowerCase()}|${listUrl.toLowerCase()}`;
  return {
    read: () => storage.read(key),
    write: (text) => {
      storage.write(key, text);
    }
  };
}
