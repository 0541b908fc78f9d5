import type { ColumnMemory } from './ColumnMemory';

const prefix = 'tiekartta.columns:';

/** Column memory in the browser's storage. A browser that keeps nothing only makes the first request a little larger. */
export class BrowserColumnMemory implements ColumnMemory {
  public recall(listUrl: string): readonly string[] | undefined {
    try {
      return parseNames(localStorage.getItem(prefix + listUrl));
    } catch {
      // Storage may be blocked by policy, or hold something else.
      return undefined;
    }
  }

  public remember(listUrl: string, columns: readonly string[]): void {
    try {
      localStorage.setItem(prefix + listUrl, columns.join(','));
    } catch {
      // Storage may be blocked or full.
    }
  }
}

/** What others may have written there must not reach a query: only plain names are taken. */
function parseNames(stored: string | null): readonly string[] | undefined {
  return stored !== null && /^\w+(,\w+)*$/.test(stored) ? stored.split(',') : undefined;
}
