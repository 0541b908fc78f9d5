/** Remembers from visit to visit which columns of a list were read, so that the next visit can ask for exactly those. */
export interface ColumnMemory {
  recall(listUrl: string): readonly string[] | undefined;
  remember(listUrl: string, columns: readonly string[]): void;
}
