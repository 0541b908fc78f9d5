import { PlanFaultError } from '../../src/application/PlanFault';
import type { Action, ActionId } from '../../src/domain/plan/Action';
import type { HalfYear } from '../../src/domain/time/HalfYear';

/** Rows with all that a list keeps about them. Several repositories over one list are several people at it. */
export class InMemoryList {
  public readonly editors = new Map<ActionId, string>();
  /** Locked rows. */
  public readonly locked = new Set<ActionId>();
  /** What is written waits for approval. */
  public isModerated = false;
  /** People who may not see a row, by the row. */
  public readonly hiddenFrom = new Map<ActionId, string>();
  private readonly recycled = new Map<
    ActionId,
    { readonly row: Action; readonly by: string; readonly binId: string }
  >();
  private binCount = 0;
  /** A full bin cannot be searched; rows in it are found only by the id that their deletion returned. */
  public isBinFull = false;
  private readonly keys = new Map<string, ActionId>();
  private readonly firstHolders = new Map<string, ActionId>();
  /** The choices of the Goal column; the first repository over the list brings them. */
  public goals: readonly string[] | undefined;
  /** The half-years that the list has columns for; the first repository over the list brings them. */
  public halfYears: readonly HalfYear[] | undefined;
  /** Rows that were changed, and changes of the list itself. */
  private readonly log: (ActionId | 'list')[] = [];
  private lastId = 0;

  public constructor(public readonly rows: Map<ActionId, Action> = new Map()) {}

  /** The number of changes so far. */
  public get changeCount(): number {
    return this.log.length;
  }

  /** The rows changed after so many changes. */
  public changedAfter(count: number): readonly ActionId[] {
    return [...new Set(this.log.slice(count))].flatMap((entry) => (entry === 'list' ? [] : [entry]));
  }

  public isListChangedAfter(count: number): boolean {
    return this.log.slice(count).includes('list');
  }

  public setGoals(goals: readonly string[]): void {
    this.goals = goals;
    this.log.push('list');
  }

  public setHalfYears(halfYears: readonly HalfYear[]): void {
    this.halfYears = halfYears;
    this.log.push('list');
  }

  public write(row: Action, editor: string): void {
    this.rows.set(row.id, this.isModerated ? { ...row, approval: 'awaiting' } : row);
    this.editors.set(row.id, editor);
    this.log.push(row.id);
  }

  /** Somebody else approves a row. */
  public approve(id: ActionId, approval?: Action['approval']): void {
    const row = this.rows.get(id);
    if (row) {
      this.rows.set(id, { ...row, approval, version: `${row.version}+` });
      this.log.push(id);
    }
  }

  /** Ids are never used twice. */
  public nextId(): ActionId {
    this.lastId = Math.max(this.lastId, ...this.rows.keys(), ...this.recycled.keys()) + 1;
    return this.lastId;
  }

  public idOfKey(key: string): ActionId | undefined {
    const id = this.keys.get(key);
    return id !== undefined && this.rows.has(id) ? id : undefined;
  }

  public takeKey(key: string, id: ActionId): void {
    this.firstHolders.set(key, this.firstHolders.get(key) ?? id);
    this.keys.set(key, id);
  }

  /** @returns the id in the bin */
  public recycle(row: Action, by: string): string {
    const binId = `bin-${++this.binCount}`;
    this.rows.delete(row.id);
    this.recycled.set(row.id, { row, by, binId });
    this.log.push(row.id);
    return binId;
  }

  /** Brings the row back if this person has deleted it; throws when the list has its double by now. */
  public restore(id: ActionId, by: string, binId?: string): void {
    const found = this.recycled.get(id);
    if (found && found.binId !== binId && this.isBinFull) {
      throw new PlanFaultError({ kind: 'unexpected', detail: 'the bin is full' });
    }
    if (found?.by === by) {
      this.refuseDouble(id);
      this.recycled.delete(id);
      this.rows.set(id, found.row);
      this.log.push(id);
    }
    if (this.rows.has(id) && this.hiddenFrom.get(id) === by) {
      throw new PlanFaultError({ kind: 'notFound', what: 'action', detail: `no row ${id}`, isUnseen: true });
    }
  }

  private refuseDouble(id: ActionId): void {
    for (const [key, holder] of this.keys) {
      if (this.firstHolders.get(key) === id && holder !== id && this.rows.has(holder)) {
        throw new PlanFaultError({ kind: 'invalid', column: undefined, detail: key, isDuplicate: true });
      }
    }
  }
}
