import '@pnp/sp/fields';
import { spGet } from '@pnp/sp';
import { PlanFaultError, isPassing } from '../../application/PlanFault';
import type { SetupFinding } from '../../application/PlanSetup';
import { withPlanFaults } from '../errors/toPlanFault';
import type { FieldDefinition } from '../fields/FieldDefinition';
import { planFields } from '../fields/planFields';
import { type PlanList, withoutMetadata } from '../requests/PlanList';
import { readSchema } from '../requests/readSchema';
import { type FieldWording, fieldXml } from './fieldXml';

/** The result of creating one column. */
export interface CreatedField {
  /** The list has a column of that name now. */
  readonly isThere: boolean;
  readonly findings: readonly SetupFinding[];
}

interface Creation {
  readonly wording: FieldWording;
  /** `AddFieldOptions` */
  readonly options: number;
}

interface FieldAnswer {
  readonly Id?: unknown;
  readonly InternalName?: unknown;
  readonly Indexed?: unknown;
  readonly EnforceUniqueValues?: unknown;
}

/** With more rows the service refuses to make a column unique. */
const threshold = 5000;

/**
 * Creates a column as the table defines it, or as close to that as the list allows: without unique values, then without
 * an index. Its name is checked at once, since the service appends a number to a name that is taken by a hidden column
 * or has just been taken; such a column is removed again.
 *
 * @throws PlanFaultError when the list refuses the column in every form
 */
export async function createField(list: PlanList, field: FieldDefinition, creation: Creation): Promise<CreatedField> {
  const attempts = [field, ...(field.isUnique ? [{ ...field, isUnique: false }] : []), plain(field)];
  let refusal: PlanFaultError | undefined;
  for (const attempt of attempts) {
    try {
      const answer = await withPlanFaults(() => send(list, attempt, creation));
      return await check(list, field, { answer, creation, refusal });
    } catch (error) {
      if (!(error instanceof PlanFaultError) || !isAboutColumn(error)) {
        throw error;
      }
      refusal = error;
      if (await hasColumn(list, field.name)) {
        return { isThere: true, findings: [] };
      }
    }
  }
  throw refusal ?? new PlanFaultError({ kind: 'unexpected', detail: `${field.name} was not made` });
}

function plain(field: FieldDefinition): FieldDefinition {
  return { ...field, isUnique: false, isIndexed: false };
}

async function send(list: PlanList, field: FieldDefinition, { wording, options }: Creation): Promise<FieldAnswer> {
  const answer: unknown = await list.writing.fields.createFieldAsXml({
    SchemaXml: fieldXml(field, wording),
    Options: options
  });
  return typeof answer === 'object' && answer !== null ? answer : {};
}

/** Whether another form of the column may succeed: not for missing rights, a missing list or a busy service. */
function isAboutColumn({ fault }: PlanFaultError): boolean {
  return !isPassing(fault) && fault.kind !== 'forbidden' && fault.kind !== 'notFound';
}

interface Made {
  readonly answer: FieldAnswer;
  readonly creation: Creation;
  /** Why the column was not created as the table defines it. */
  readonly refusal: PlanFaultError | undefined;
}

async function check(
  list: PlanList,
  field: FieldDefinition,
  { answer, creation, refusal }: Made
): Promise<CreatedField> {
  const { InternalName, Id, Indexed, EnforceUniqueValues } = answer;
  if (InternalName !== field.name) {
    await withPlanFaults(() => list.writing.fields.getById(String(Id)).delete());
    const isThere = await hasColumn(list, field.name);
    const column = field.displayName[creation.wording.language];
    const detail = `${field.name} was made as ${String(InternalName)} and removed again`;
    return { isThere, findings: isThere ? [] : [{ kind: 'nameTaken', column, name: field.name, detail }] };
  }
  if (field.isIndexed && Indexed !== true && !refusal) {
    await withPlanFaults(() => list.writing.fields.getByInternalNameOrTitle(field.name).update({ Indexed: true }));
  }
  const isKey = field.name === planFields.clientKey.name;
  return {
    isThere: true,
    findings: isKey && EnforceUniqueValues !== true ? [await whyNotUnique(list, refusal)] : []
  };
}

async function hasColumn(list: PlanList, name: string): Promise<boolean> {
  return withPlanFaults(async () => (await readSchema(list.reading)).columns.has(name));
}

async function whyNotUnique(list: PlanList, refusal: PlanFaultError | undefined): Promise<SetupFinding> {
  const facts: Readonly<Record<string, unknown>> = await withPlanFaults(() =>
    spGet(list.reading.select('ItemCount', 'EnableModeration', 'ReadSecurity', 'WriteSecurity'), withoutMetadata)
  );
  const isRestricted = [facts.ReadSecurity, facts.WriteSecurity].some((value) => value !== undefined && value !== 1);
  const reason =
    Number(facts.ItemCount) > threshold
      ? 'large'
      : facts.EnableModeration === true
        ? 'contentApproval'
        : isRestricted
          ? 'itemPermissions'
          : 'other';
  return { kind: 'keyNotUnique', reason, detail: refusal?.fault.detail ?? 'The list made the column otherwise' };
}
