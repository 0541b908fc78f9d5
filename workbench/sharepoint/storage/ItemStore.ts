import type { ItemRow } from '../items/ItemRow';
import type { Database } from './Database';

/** Rows of lists, with their earlier versions. */
export class ItemStore {
  public constructor(private readonly database: Database) {}

  public get(listId: string, id: number): ItemRow | undefined {
    const row = this.database.get('SELECT body FROM items WHERE list_id = ? AND id = ?', listId, id);
    return row && (JSON.parse(String(row.body)) as ItemRow);
  }

  /** Rows in the order of their ids, read as they are asked for. */
  public *scan(listId: string, afterId = 0): Generator<ItemRow> {
    const sql = 'SELECT body FROM items WHERE list_id = ? AND id > ? ORDER BY id';
    for (const row of this.database.iterate(sql, listId, afterId)) {
      yield JSON.parse(String(row.body)) as ItemRow;
    }
  }

  public count(listId: string): number {
    const row = this.database.get('SELECT items FROM item_counts WHERE list_id = ?', listId);
    return Number(row?.items ?? 0);
  }

  /** Ids grow by one and are never given twice, not even after a delete. */
  public nextId(listId: string): number {
    const row = this.database.get(
      `INSERT INTO item_counts (list_id, items, last_id) VALUES (?, 0, 1)
       ON CONFLICT (list_id) DO UPDATE SET last_id = last_id + 1 RETURNING last_id`,
      listId
    );
    return Number(row?.last_id);
  }

  public insert(listId: string, row: ItemRow): void {
    this.database.run('INSERT INTO items (list_id, id, body) VALUES (?, ?, ?)', listId, row.id, JSON.stringify(row));
    this.database.run('UPDATE item_counts SET items = items + 1 WHERE list_id = ?', listId);
  }

  public update(listId: string, row: ItemRow): void {
    this.database.run('UPDATE items SET body = ? WHERE list_id = ? AND id = ?', JSON.stringify(row), listId, row.id);
  }

  /** Takes the row out and leaves its versions, which a row in the recycle bin keeps. */
  public remove(listId: string, id: number): void {
    this.database.run('DELETE FROM items WHERE list_id = ? AND id = ?', listId, id);
    this.database.run('UPDATE item_counts SET items = items - 1 WHERE list_id = ?', listId);
  }

  public removeAll(listId: string): void {
    for (const table of ['items', 'item_counts', 'versions']) {
      this.database.run(`DELETE FROM ${table} WHERE list_id = ?`, listId);
    }
  }

  /** Takes a column's values out of the rows and of their versions. */
  public forgetColumn(listId: string, internalName: string): void {
    for (const table of ['items', 'versions']) {
      this.database.run(
        `UPDATE ${table} SET body = json_remove(body, ?) WHERE list_id = ?`,
        `$.values."${internalName}"`,
        listId
      );
    }
  }

  /** Keeps what the row was before it changed, and no more than `limit` versions with the current one (0: all). */
  public keepVersion(listId: string, row: ItemRow, limit: number): void {
    this.database.run(
      'INSERT OR REPLACE INTO versions (list_id, item_id, version, body) VALUES (?, ?, ?, ?)',
      listId,
      row.id,
      row.uiVersion,
      JSON.stringify(row)
    );
    if (limit > 0 && row.uiVersion >= limit * 512) {
      this.database.run(
        `DELETE FROM versions WHERE list_id = ?1 AND item_id = ?2 AND version <= (
           SELECT version FROM versions WHERE list_id = ?1 AND item_id = ?2 ORDER BY version DESC LIMIT 1 OFFSET ?3)`,
        listId,
        row.id,
        limit - 1
      );
    }
  }

  /** Versions before the current one, newest first. */
  public earlierVersions(listId: string, itemId: number): readonly ItemRow[] {
    return this.database
      .all('SELECT body FROM versions WHERE list_id = ? AND item_id = ? ORDER BY version DESC', listId, itemId)
      .map((row) => JSON.parse(String(row.body)) as ItemRow);
  }

  public removeVersion(listId: string, itemId: number, version: number): void {
    this.database.run(
      'DELETE FROM versions WHERE list_id = ? AND item_id = ? AND version = ?',
      listId,
      itemId,
      version
    );
  }

  public removeVersions(listId: string, itemId: number): void {
    this.database.run('DELETE FROM versions WHERE list_id = ? AND item_id = ?', listId, itemId);
  }
}
