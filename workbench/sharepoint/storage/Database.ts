import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { contentTables, schema } from './schema';

export type DatabaseRow = Readonly<Record<string, SQLOutputValue>>;

const outermost = ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK'] as const;

/** The embedded database: prepared statements are kept, transactions nest. */
export class Database {
  private readonly connection: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  private readonly rollbackListeners: (() => void)[] = [];
  private depth = 0;

  public constructor(file: string) {
    this.connection = new DatabaseSync(file);
    // NORMAL with a write-ahead log survives a crash of the process; only a power cut may lose the last commits.
    this.connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    this.connection.exec(schema);
  }

  public run(sql: string, ...parameters: readonly SQLInputValue[]): void {
    this.prepare(sql).run(...parameters);
  }

  public get(sql: string, ...parameters: readonly SQLInputValue[]): DatabaseRow | undefined {
    return this.prepare(sql).get(...parameters);
  }

  public all(sql: string, ...parameters: readonly SQLInputValue[]): readonly DatabaseRow[] {
    return this.prepare(sql).all(...parameters);
  }

  /** Rows one by one, for scans that stop early. The statement is not shared, so scans may interleave. */
  public iterate(sql: string, ...parameters: readonly SQLInputValue[]): Iterable<DatabaseRow> {
    return this.connection.prepare(sql).iterate(...parameters);
  }

  /** Commits when `work` returns, undoes when it throws; inside another transaction only its own part is undone. */
  public transaction<T>(work: () => T): T {
    const [begin, commit, rollback] = this.depth === 0 ? outermost : nested(this.depth);
    this.prepare(begin).run();
    this.depth += 1;
    try {
      const result = work();
      this.prepare(commit).run();
      return result;
    } catch (error) {
      this.connection.exec(rollback);
      this.rollbackListeners.forEach((listener) => listener());
      throw error;
    } finally {
      this.depth -= 1;
    }
  }

  /** What is remembered outside the database must be forgotten when a transaction is undone. */
  public onRollback(listener: () => void): void {
    this.rollbackListeners.push(listener);
  }

  public clear(): void {
    this.transaction(() => contentTables.forEach((table) => this.connection.exec(`DELETE FROM ${table}`)));
    this.rollbackListeners.forEach((listener) => listener());
  }

  public close(): void {
    this.connection.close();
  }

  private prepare(sql: string): StatementSync {
    const known = this.statements.get(sql);
    if (known) {
      return known;
    }
    const statement = this.connection.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}

function nested(depth: number): readonly [string, string, string] {
  return [`SAVEPOINT s${depth}`, `RELEASE s${depth}`, `ROLLBACK TO s${depth}; RELEASE s${depth}`];
}
