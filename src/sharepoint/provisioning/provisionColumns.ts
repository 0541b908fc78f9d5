import '@pnp/sp/fields';
import { spPostMerge } from '@pnp/sp';
import { body } from '@pnp/queryable';
import { phaseWords, phases } from '../../domain/plan/Phase';
import type { SetupFinding } from '../../application/PlanSetup';
import type { FieldDefinition } from '../fields/FieldDefinition';
import type { ListSchema } from '../fields/ListSchema';
import { halfYearOfField, phaseField } from '../fields/phaseField';
import { type PlanFieldKey, planFields } from '../fields/planFields';
import type { PlanList } from '../requests/PlanList';
import { createField } from './createField';
import { fieldDescriptions } from './fieldDescriptions';
import type { ListOptions } from './ListOptions';
import { phaseFormat } from './phaseFormat';

/** The result of creating missing columns. */
export interface ProvisionedColumns {
  readonly created: readonly string[];
  readonly findings: readonly SetupFinding[];
}

/** Which columns to create, and their language. */
export interface ColumnOptions extends Pick<ListOptions, 'language' | 'halfYears' | 'choices' | 'phaseRemark'> {
  /** Whether half-years also go into the list's default view. */
  readonly addsToView: boolean;
}

const useNameAsGiven = 8;
const addToDefaultView = 16;

/**
 * Creates the columns that the list lacks, one after another: columns created at the same time collide. Does not change
 * existing columns.
 *
 * @returns the names of the columns created, and what could not be done as it should be
 */
export async function provisionColumns(
  list: PlanList,
  schema: ListSchema,
  options: ColumnOptions
): Promise<ProvisionedColumns> {
  return createMissing(
    list,
    { schema, columns: [...tableColumns(options), ...phaseColumns(schema, options)] },
    options
  );
}

/** The same for the columns of the half-years alone. */
export async function provisionHalfYears(
  list: PlanList,
  schema: ListSchema,
  options: ColumnOptions
): Promise<ProvisionedColumns> {
  return createMissing(list, { schema, columns: phaseColumns(schema, options) }, options);
}

async function createMissing(
  list: PlanList,
  { schema, columns }: { readonly schema: ListSchema; readonly columns: readonly Column[] },
  options: ColumnOptions
): Promise<ProvisionedColumns> {
  const missing = columns.filter(({ field }) => !schema.columns.has(field.name));
  const findings: SetupFinding[] = [];
  for (const column of missing) {
    findings.push(...(await createColumn(list, column, options)));
  }
  return { created: missing.map(({ field }) => field.name), findings };
}

/** Formats a half-year's column with coloured pills. */
export async function formatPhases(list: PlanList, name: string, choices: readonly string[]): Promise<void> {
  await changeColumn(list, name, { CustomFormatter: phaseFormat(choices) });
}

/** Changes properties that every column has; those of one type alone (`Choices`) are refused this way. */
export async function changeColumn(
  list: PlanList,
  name: string,
  change: Readonly<Record<string, string | boolean>>
): Promise<void> {
  await spPostMerge(list.writing.fields.getByInternalNameOrTitle(name), body(change));
}

interface Column {
  readonly field: FieldDefinition;
  readonly description: string;
  readonly choices: readonly string[];
}

function tableColumns({ choices, language }: ColumnOptions): readonly Column[] {
  return (Object.keys(planFields) as PlanFieldKey[])
    .map((key): readonly [PlanFieldKey, FieldDefinition] => [key, planFields[key]])
    .filter(([, field]) => !field.isBuiltIn)
    .map(([key, field]) => ({
      field,
      description: fieldDescriptions[key][language],
      choices: choices[key] ?? field.choices?.[language] ?? []
    }));
}

/**
 * New half-years get the list's own choices for the phases, which may have been renamed; a new list gets the plan's
 * words.
 */
function phaseColumns({ halfYears, phaseNames }: ListSchema, options: ColumnOptions): readonly Column[] {
  const choices = phases.map((phase) =>
    halfYears.length > 0 ? phaseNames[phase] : phaseWords[phase][options.language]
  );
  const description = [options.phaseRemark, fieldDescriptions.phase[options.language]].filter(Boolean).join(' ');
  return options.halfYears.map((halfYear) => ({ field: phaseField(halfYear), description, choices }));
}

async function createColumn(list: PlanList, column: Column, options: ColumnOptions): Promise<readonly SetupFinding[]> {
  const { field, choices } = column;
  const isPhase = halfYearOfField(field.name) !== undefined;
  const outcome = await createField(list, field, {
    wording: { language: options.language, choices, description: column.description },
    options: useNameAsGiven + (isPhase && options.addsToView ? addToDefaultView : 0)
  });
  if (isPhase && outcome.isThere) {
    await formatPhases(list, field.name, choices);
  }
  return outcome.findings;
}
