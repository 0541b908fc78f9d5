import '@pnp/sp/fields';
import { spPostMerge } from '@pnp/sp';
import { body } from '@pnp/queryable';
import { phases } from '../../domain/plan/Phase';
import type { FieldDefinition } from '../fields/FieldDefinition';
import type { ListSchema } from '../fields/ListSchema';
import { phaseWords } from '../../domain/plan/phaseWords';
import { halfYearOfField, phaseField } from '../fields/phaseField';
import { type PlanFieldKey, planFields } from '../fields/planFields';
import type { PlanList } from '../requests/PlanList';
import { fieldDescriptions } from './fieldDescriptions';
import { fieldXml } from './fieldXml';
import type { ListOptions } from './ListOptions';
import { phaseFormat } from './phaseFormat';

/** What columns to make and how to word them. */
export interface ColumnOptions extends Pick<ListOptions, 'language' | 'halfYears' | 'choices' | 'phaseRemark'> {
  /** Whether half-years also go into the list's default view. */
  readonly addsToView: boolean;
}

const useNameAsGiven = 8;
const addToDefaultView = 16;

/**
 * Creates the columns that the list lacks, one after another: columns created at the same time collide. Does nothing to
 * those that are there.
 *
 * @returns the names of the columns created
 */
export async function provisionColumns(
  list: PlanList,
  schema: ListSchema,
  options: ColumnOptions
): Promise<readonly string[]> {
  const missing = [...tableColumns(options), ...phaseColumns(schema, options)].filter(
    ({ field }) => !schema.columns.has(field.name)
  );
  for (const column of missing) {
    await createColumn(list, column, options);
  }
  return missing.map(({ field }) => field.name);
}

/** Gives a half-year's column its coloured pills. */
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

/** New half-years take the phases as the list words them, which may have been renamed; a new list takes the plan's words. */
function phaseColumns({ halfYears, phaseNames }: ListSchema, options: ColumnOptions): readonly Column[] {
  const choices = phases.map((phase) =>
    halfYears.length > 0 ? phaseNames[phase] : phaseWords[phase][options.language]
  );
  const description = [options.phaseRemark, fieldDescriptions.phase[options.language]].filter(Boolean).join(' ');
  return options.halfYears.map((halfYear) => ({ field: phaseField(halfYear), description, choices }));
}

async function createColumn(list: PlanList, column: Column, options: ColumnOptions): Promise<void> {
  const { field, description, choices } = column;
  const isPhase = halfYearOfField(field.name) !== undefined;
  const created: unknown = await list.writing.fields.createFieldAsXml({
    SchemaXml: fieldXml(field, { language: options.language, choices, description }),
    Options: useNameAsGiven + (isPhase && options.addsToView ? addToDefaultView : 0)
  });
  const { Indexed } = created as { readonly Indexed?: unknown };
  if (field.isIndexed && Indexed !== true) {
    await changeColumn(list, field.name, { Indexed: true });
  }
  if (isPhase) {
    await formatPhases(list, field.name, choices);
  }
}
