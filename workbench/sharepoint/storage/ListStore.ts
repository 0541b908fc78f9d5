import type { ListDefinition } from '../lists/ListDefinition';
import type { Database } from './Database';

export class ListStore {
  private readonly remembered = new Map<string, readonly ListDefinition[]>();

  public constructor(private readonly database: Database) {
    database.onRollback(() => this.remembered.clear());
  }

  /** Lists of the site that are not in the recycle bin, oldest first. */
  public all(site: string): readonly ListDefinition[] {
    const known = this.remembered.get(site);
    if (known) {
      return known;
    }
    const sql = 'SELECT body FROM lists WHERE site = ? AND recycled = 0 ORDER BY position';
    const lists = this.database.all(sql, site).map((row) => JSON.parse(String(row.body)) as ListDefinition);
    this.remembered.set(site, lists);
    return lists;
  }

  public put(list: ListDefinition): void {
    this.remembered.delete(list.site);
    this.database.run(
      `INSERT INTO lists (id, site, position, body) VALUES (?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM lists), ?)
       ON CONFLICT (id) DO UPDATE SET body = excluded.body`,
      list.id,
      list.site,
      JSON.stringify(list)
    );
  }

  /** Hides the list with everything in it. */
  public recycle(list: ListDefinition): void {
    this.remembered.delete(list.site);
    this.database.run('UPDATE lists SET recycled = 1 WHERE id = ?', list.id);
  }

  public restore(site: string, id: string): void {
    this.remembered.delete(site);
    this.database.run('UPDATE lists SET recycled = 0 WHERE id = ?', id);
  }

  public remove(list: ListDefinition): void {
    this.remembered.delete(list.site);
    this.database.run('DELETE FROM lists WHERE id = ?', list.id);
  }
}
