import type { IList } from '@pnp/sp/lists';
import { PlanFaultError } from '../../application/PlanFault';
import type { CreationResult, RowCreation } from '../../application/PlanRepository';
import type { Action } from '../../domain/plan/Action';
import { toPlanFault } from '../errors/toPlanFault';
import { type ListSchema, columnsToRead } from '../fields/ListSchema';
import { planFields } from '../fields/planFields';
import { toAction } from '../mapping/toAction';
import { toNewRow } from '../mapping/toNewRow';
import { type Outcome, inBatches } from '../requests/inBatches';
import type { PlanList } from '../requests/PlanList';

/**
 * Creates a row. The column of keys has unique values, so the service refuses a repeated creation, and the existing row
 * of the key is returned. The status and code of that refusal are not reliable; so after every refusal of a value the
 * key is looked up.
 */
export async function createRow(list: PlanList, schema: ListSchema, creation: RowCreation): Promise<Action> {
  const row = toNewRow(creation.content, schema, keyFor(schema, creation));
  try {
    return toAction(await list.writing.items.add(row), schema).action;
  } catch (error) {
    const fault = await toPlanFault(error);
    const existing = fault.kind === 'invalid' ? await findByKey(list.reading, schema, creation.clientKey) : undefined;
    if (!existing) {
      throw new PlanFaultError(fault);
    }
    return existing;
  }
}

/** Creates rows in batches; those that exist already are looked up in batches as well. */
export async function createRows(
  list: PlanList,
  schema: ListSchema,
  creations: readonly RowCreation[]
): Promise<readonly CreationResult[]> {
  const outcomes = await inBatches(list, creations, (trip, creation) => addRow(trip.list, schema, creation));
  const refused = hasKeys(schema) ? creations.filter((_, index) => isRefused(outcomes[index])) : [];
  const found = await inBatches(list, refused, (trip, { clientKey }) => findByKey(trip.list, schema, clientKey));
  const existing = new Map(
    refused.map(({ clientKey }, index) => {
      const look = found[index];
      return [clientKey, look?.kind === 'done' ? look.value : undefined] as const;
    })
  );
  return outcomes.map((outcome, index) => {
    if (outcome.kind === 'done') {
      return { kind: 'created', action: outcome.value };
    }
    const action = existing.get(creations[index]?.clientKey ?? '');
    return action ? { kind: 'created', action } : outcome;
  });
}

async function addRow(list: IList, schema: ListSchema, { content, clientKey }: RowCreation): Promise<Action> {
  return toAction(await list.items.add(toNewRow(content, schema, keyFor(schema, { clientKey }))), schema).action;
}

async function findByKey(list: IList, schema: ListSchema, clientKey: string): Promise<Action | undefined> {
  const [row] = await list.items
    .select(...columnsToRead(schema))
    .filter(`${planFields.clientKey.name} eq '${clientKey.replace(/'/g, "''")}'`)
    .top(1)<unknown[]>();
  return row === undefined ? undefined : toAction(row, schema).action;
}

function isRefused(outcome: Outcome<Action> | undefined): boolean {
  return outcome?.kind === 'failed' && outcome.fault.kind === 'invalid';
}

/** Whether the list has a column of keys that can be written. */
export function hasKeys({ uses }: ListSchema): boolean {
  return uses.get(planFields.clientKey.name)?.obstacle === undefined;
}

function keyFor(schema: ListSchema, { clientKey }: Pick<RowCreation, 'clientKey'>): string | undefined {
  return hasKeys(schema) ? clientKey : undefined;
}
