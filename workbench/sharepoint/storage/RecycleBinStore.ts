import type { RecycledThing } from '../recycleBin/RecycledThing';
import type { Database } from './Database';

export class RecycleBinStore {
  public constructor(private readonly database: Database) {}

  /** Newest first. */
  public all(site: string): readonly RecycledThing[] {
    return this.database
      .all('SELECT body FROM recycle_bin WHERE site = ? ORDER BY position DESC', site)
      .map((row) => JSON.parse(String(row.body)) as RecycledThing);
  }

  public count(site: string): number {
    return Number(this.database.get('SELECT COUNT(*) AS things FROM recycle_bin WHERE site = ?', site)?.things ?? 0);
  }

  public put(thing: RecycledThing): void {
    this.database.run(
      `INSERT INTO recycle_bin (id, site, position, body)
       VALUES (?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM recycle_bin), ?)`,
      thing.id,
      thing.site,
      JSON.stringify(thing)
    );
  }

  public remove(id: string): void {
    this.database.run('DELETE FROM recycle_bin WHERE id = ?', id);
  }
}
