import { SPInstance, spGet } from '@pnp/sp';
import type { CreationResult, RowCreation } from '../../application/PlanRepository';
import { PlanFaultError } from '../../application/PlanFault';
import type { Action, ActionId } from '../../domain/plan/Action';
import type { ListSchema } from '../fields/ListSchema';
import { planFields } from '../fields/planFields';
import { toNewRow } from '../mapping/toNewRow';
import type { RowFields } from '../mapping/toRow';
import { type PlanList, withoutMetadata } from '../requests/PlanList';
import { createRow, createRows, hasKeys } from './createRows';
import { readRows } from './readRows';

/** How many of the newest rows are searched for one that was just created. */
const newestRows = 1000;

type Cells = Readonly<Record<string, unknown>>;

/**
 * Creates rows so that a creation which is repeated with the same key makes no second row.
 *
 * Where the key's column has unique values, the service refuses the second. A list past the threshold, with content
 * approval or with permissions of single rows cannot have such a column. If it has a plain column of keys, the newest
 * rows are searched for the key before every creation. If it has none, they are searched before a repetition, for a row
 * that this person has created since with the same content; attempts of another visit or another person are not known
 * then.
 */
export class RowCreator {
  /** The newest row that was known when a key was first tried. */
  private readonly tried = new Map<string, ActionId>();
  private readonly made = new Map<string, ActionId>();
  private newest: ActionId = 0;

  public constructor(private readonly list: PlanList) {}

  /** Rows that were read or created: rows created from now on have higher ids. */
  public noteRows(ids: Iterable<ActionId>): void {
    for (const id of ids) {
      this.newest = Math.max(this.newest, id);
    }
  }

  public async create(schema: ListSchema, creation: RowCreation): Promise<Action> {
    if (isUnique(schema)) {
      return createRow(this.list, schema, creation);
    }
    const [result] = await this.createAll(schema, [creation]);
    if (result?.kind !== 'created') {
      throw new PlanFaultError(result?.fault ?? { kind: 'unexpected', detail: 'The service answered nothing' });
    }
    return result.action;
  }

  public async createMany(schema: ListSchema, creations: readonly RowCreation[]): Promise<readonly CreationResult[]> {
    return isUnique(schema) ? createRows(this.list, schema, creations) : this.createAll(schema, creations);
  }

  private async createAll(schema: ListSchema, creations: readonly RowCreation[]): Promise<readonly CreationResult[]> {
    const existing = await this.findMade(schema, creations);
    creations.forEach(({ clientKey }) => {
      this.tried.set(clientKey, this.tried.get(clientKey) ?? this.newest);
    });
    const missing = creations.filter(({ clientKey }) => !existing.has(clientKey));
    const made = missing.length > 0 ? await createRows(this.list, schema, missing) : [];
    made.forEach((result, index) => {
      const key = missing[index]?.clientKey ?? '';
      // A refused creation has created nothing; one without a response may have.
      if (result.kind === 'created') {
        existing.set(key, result.action);
        this.made.set(key, result.action.id);
        this.noteRows([result.action.id]);
      }
    });
    const answers = new Map(missing.map(({ clientKey }, index) => [clientKey, made[index]]));
    return creations.map(({ clientKey }): CreationResult => {
      const action = existing.get(clientKey);
      return action
        ? { kind: 'created', action }
        : (answers.get(clientKey) ?? { kind: 'failed', fault: { kind: 'unexpected', detail: 'No answer' } });
    });
  }

  /** Rows that earlier attempts have created, by key. */
  private async findMade(schema: ListSchema, creations: readonly RowCreation[]): Promise<Map<string, Action>> {
    const ids = hasKeys(schema) ? await this.findByKeys(creations) : await this.findByContent(schema, creations);
    const rows = ids.size > 0 ? await readRows(this.list, schema, [...ids.values()]) : [];
    const actions = new Map(rows.map(({ action }) => [action.id, action]));
    return new Map(
      [...ids].flatMap(([key, id]) => {
        const action = actions.get(id);
        return action ? [[key, action] as const] : [];
      })
    );
  }

  private async findByKeys(creations: readonly RowCreation[]): Promise<ReadonlyMap<string, ActionId>> {
    const keys = new Set(creations.map(({ clientKey }) => clientKey));
    const column = planFields.clientKey.name;
    const rows = await spGet<readonly Cells[]>(
      this.list.reading.items.select('Id', column).orderBy('Id', false).top(newestRows),
      withoutMetadata
    );
    // Of several, the oldest is the one that others have seen.
    return new Map(
      rows.flatMap((row) => (keys.has(String(row[column])) ? [[String(row[column]), Number(row.Id)] as const] : []))
    );
  }

  private async findByContent(
    schema: ListSchema,
    creations: readonly RowCreation[]
  ): Promise<ReadonlyMap<string, ActionId>> {
    const repeated = creations.flatMap((creation) => {
      const since = this.tried.get(creation.clientKey);
      return since === undefined ? [] : [{ ...creation, since }];
    });
    const found = new Map(
      repeated.flatMap(({ clientKey }) => {
        const id = this.made.get(clientKey);
        return id === undefined ? [] : [[clientKey, id] as const];
      })
    );
    const unsure = repeated.filter(({ clientKey }) => !found.has(clientKey));
    if (unsure.length === 0) {
      return found;
    }
    const [me, rows] = await this.readOwnRows(schema);
    for (const { content, clientKey, since } of unsure) {
      const taken = new Set(this.made.values());
      const written = toNewRow(content, schema, undefined);
      const match = rows.find(
        (row) =>
          Number(row.Id) > since && row.AuthorId === me && !taken.has(Number(row.Id)) && saysTheSame(row, written)
      );
      if (match) {
        found.set(clientKey, Number(match.Id));
        this.made.set(clientKey, Number(match.Id));
      }
    }
    return found;
  }

  /** The person's own id, and the newest rows, oldest of them first. */
  private async readOwnRows(schema: ListSchema): Promise<readonly [unknown, readonly Cells[]]> {
    const columns = [...schema.uses].flatMap(([name, { obstacle }]) => (obstacle === undefined ? [name] : []));
    const [person, rows] = await this.list.readTogether((trip) =>
      Promise.all([
        spGet<Cells>(SPInstance(trip.site, 'currentuser').select('Id'), withoutMetadata),
        spGet<readonly Cells[]>(
          trip.list.items
            .select('Id', 'AuthorId', ...columns)
            .orderBy('Id', false)
            .top(newestRows),
          withoutMetadata
        )
      ])
    );
    return [person.Id, [...rows].reverse()];
  }
}

function isUnique(schema: ListSchema): boolean {
  return hasKeys(schema) && schema.columns.get(planFields.clientKey.name)?.isUnique === true;
}

/** Whether the row has all fields as written. The service returns line breaks and times in its own format. */
function saysTheSame(row: Cells, written: RowFields): boolean {
  return Object.entries(written).every(([name, value]) => toComparable(row[name]) === toComparable(value));
}

function toComparable(value: unknown): string {
  if (Array.isArray(value)) {
    return JSON.stringify(value.map(String));
  }
  const text = String(value ?? '').replace(/\r\n?/g, '\n');
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? String(Math.trunc(Date.parse(text) / 1000)) : text;
}
