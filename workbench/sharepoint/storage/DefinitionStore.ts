import type { Database } from './Database';

interface Identified {
  readonly id: string;
}

/** Parts of a list that are few and read at every request (fields, views, content types), kept in the order they were added. */
export class DefinitionStore<Definition extends Identified> {
  private readonly remembered = new Map<string, readonly Definition[]>();

  public constructor(
    private readonly database: Database,
    private readonly table: 'fields' | 'views' | 'content_types'
  ) {
    database.onRollback(() => this.remembered.clear());
  }

  public all(listId: string): readonly Definition[] {
    const known = this.remembered.get(listId);
    if (known) {
      return known;
    }
    const rows = this.database.all(`SELECT body FROM ${this.table} WHERE list_id = ? ORDER BY position`, listId);
    const definitions = rows.map((row) => JSON.parse(String(row.body)) as Definition);
    this.remembered.set(listId, definitions);
    return definitions;
  }

  /** Adds the definition, or replaces the one with its id in place. */
  public put(listId: string, definition: Definition): void {
    this.remembered.delete(listId);
    this.database.run(
      `INSERT INTO ${this.table} (list_id, id, position, body)
       VALUES (?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM ${this.table} WHERE list_id = ?), ?)
       ON CONFLICT (list_id, id) DO UPDATE SET body = excluded.body`,
      listId,
      definition.id,
      listId,
      JSON.stringify(definition)
    );
  }

  public remove(listId: string, id: string): void {
    this.remembered.delete(listId);
    this.database.run(`DELETE FROM ${this.table} WHERE list_id = ? AND id = ?`, listId, id);
  }

  public removeAll(listId: string): void {
    this.remembered.delete(listId);
    this.database.run(`DELETE FROM ${this.table} WHERE list_id = ?`, listId);
  }
}
