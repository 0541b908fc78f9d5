import { DeviceStorage } from '../../application/device/DeviceStorage';

/** Remembers from visit to visit which columns of a list were read, so that the next visit can ask for exactly those. */
export interface ColumnMemory {
  recall(listUrl: string): readonly string[] | undefined;
  remember(listUrl: string, columns: readonly string[]): void;
}

const prefix = 'tiekartta.columns:';

/** Column memory in the browser's storage. Without storage the first request is only a little larger. */
export class BrowserColumnMemory implements ColumnMemory {
  private readonly storage = new DeviceStorage();

  public recall(listUrl: string): readonly string[] | undefined {
    return parseColumnNames(this.storage.read(prefix + listUrl));
  }

  public remember(listUrl: string, columns: readonly string[]): void {
    this.storage.write(prefix + listUrl, columns.join(','));
  }
}

/** Other scripts can write there, and the names go into a query: only plain names are accepted. */
function parseColumnNames(stored: string | undefined): readonly string[] | undefined {
  return stored !== undefined && /^\w+(,\w+)*$/.test(stored) ? stored.split(',') : undefined;
}
