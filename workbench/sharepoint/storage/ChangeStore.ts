import { changeTypes, type Change, type ChangeName } from '../changes/Change';
import type { Database, DatabaseRow } from './Database';

type NewChange = Omit<Change, 'sequence' | 'type'> & { readonly change: ChangeName };

/** The change log. Entries are numbered over all sites and never change. */
export class ChangeStore {
  public constructor(private readonly database: Database) {}

  public add({ site, listId, object, change, time, itemId, uniqueId }: NewChange): void {
    this.database.run(
      'INSERT INTO changes (site, list_id, object, type, time, body) VALUES (?, ?, ?, ?, ?, ?)',
      site,
      listId,
      object,
      changeTypes[change],
      time,
      JSON.stringify({ itemId, uniqueId })
    );
  }

  /** The newest entry of the site. */
  public latest(site: string): Change | undefined {
    const row = this.database.get('SELECT * FROM changes WHERE site = ? ORDER BY sequence DESC LIMIT 1', site);
    return row && toChange(row);
  }

  /** Entries after the sequence number, oldest first. */
  public *since(sequence: number, scope: { readonly site: string; readonly listId?: string }): Generator<Change> {
    const rows =
      scope.listId === undefined
        ? this.database.iterate(
            'SELECT * FROM changes WHERE site = ? AND sequence > ? ORDER BY sequence',
            scope.site,
            sequence
          )
        : this.database.iterate(
            'SELECT * FROM changes WHERE list_id = ? AND sequence > ? ORDER BY sequence',
            scope.listId,
            sequence
          );
    for (const row of rows) {
      yield toChange(row);
    }
  }
}

function toChange(row: DatabaseRow): Change {
  const rest = JSON.parse(String(row.body)) as Pick<Change, 'itemId' | 'uniqueId'>;
  return {
    sequence: Number(row.sequence),
    site: String(row.site),
    listId: String(row.list_id),
    object: String(row.object) as Change['object'],
    type: Number(row.type),
    time: Number(row.time),
    ...rest
  };
}
