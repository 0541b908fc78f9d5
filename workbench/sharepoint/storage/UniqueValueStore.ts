import type { Database } from './Database';

/** Which row holds a value of a column whose values must be unique. Values differ by more than upper and lower case. */
export class UniqueValueStore {
  public constructor(private readonly database: Database) {}

  /** The id of the row that has the value. */
  public holder(listId: string, field: string, value: string): number | undefined {
    const sql = 'SELECT item_id FROM unique_values WHERE list_id = ? AND field = ? AND value = ?';
    const row = this.database.get(sql, listId, field, toKey(value));
    return row && Number(row.item_id);
  }

  public put(listId: string, field: string, entry: { readonly value: string; readonly itemId: number }): void {
    this.database.run(
      'INSERT INTO unique_values (list_id, field, value, item_id) VALUES (?, ?, ?, ?)',
      listId,
      field,
      toKey(entry.value),
      entry.itemId
    );
  }

  public removeItem(listId: string, itemId: number): void {
    this.database.run('DELETE FROM unique_values WHERE list_id = ? AND item_id = ?', listId, itemId);
  }

  public removeField(listId: string, field: string): void {
    this.database.run('DELETE FROM unique_values WHERE list_id = ? AND field = ?', listId, field);
  }

  public removeAll(listId: string): void {
    this.database.run('DELETE FROM unique_values WHERE list_id = ?', listId);
  }
}

function toKey(value: string): string {
  return value.toLocaleLowerCase('fi');
}
