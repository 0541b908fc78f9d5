import type { ColumnMemory } from '../../src/sharepoint/repository/ColumnMemory';

/** Column memory that lasts as long as the test. */
export class MapColumnMemory implements ColumnMemory {
  private readonly columns = new Map<string, readonly string[]>();

  public recall(listUrl: string): readonly string[] | undefined {
    return this.columns.get(listUrl);
  }

  public remember(listUrl: string, columns: readonly string[]): void {
    this.columns.set(listUrl, columns);
  }
}
