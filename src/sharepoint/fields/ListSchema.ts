import { type Phase, phaseWords, phases } from '../../domain/plan/Phase';
import { type HalfYear, compareHalfYears } from '../../domain/time/HalfYear';
import { type ColumnUse, columnUse } from './columnUse';
import { halfYearOfField, phaseField, phaseFieldName } from './phaseField';
import { approvalColumn, builtInColumns, folderProperty, planFieldList, planFields } from './planFields';

/** One column as the list has it. */
export interface ListColumn {
  readonly name: string;
  readonly displayName: string;
  readonly type: string;
  /** The choices in the list's order; empty for columns of other types. */
  readonly choices: readonly string[];
  readonly isIndexed: boolean;
  /** The list takes each value once. */
  readonly isUnique?: boolean;
  readonly isReadOnly: boolean;
  /** The column appends: what people write is added to what was there, and only the newest addition is read. */
  readonly isAppendOnly: boolean;
  /** Its texts are HTML. */
  readonly isRichText: boolean;
  /** The list's own forms require a value, and have no default. */
  readonly isRequired: boolean;
  /** New rows get a default value. */
  readonly hasDefault?: boolean;
  readonly isHidden: boolean;
  /** The longest text it holds, in characters, where the schema says so. */
  readonly longest: number | undefined;
}

/** The columns of a list, by internal name, and what is derived from them. */
export interface ListSchema {
  readonly columns: ReadonlyMap<string, ListColumn>;
  /** How the plan can use its columns, by internal name, also those that the list lacks. */
  readonly uses: ReadonlyMap<string, ColumnUse>;
  /** The half-years that have a column which fits, in order of time. */
  readonly halfYears: readonly HalfYear[];
  readonly goals: readonly string[];
  readonly groupChoices: readonly string[];
  /** Each phase as the first half-year column that has a choice for it words it. */
  readonly phaseNames: Readonly<Record<Phase, string>>;
  /** New rows and edits wait for approval; the list itself says so, not its columns. */
  readonly isModerated?: boolean;
}

/** The properties that are selected of a field. The service leaves out those that fields of its type do not have. */
export const columnProperties = [
  'InternalName',
  'Title',
  'TypeAsString',
  'Choices',
  'Indexed',
  'EnforceUniqueValues',
  'ReadOnlyField',
  'AppendOnly',
  'MaxLength',
  'RichText',
  'Required',
  'Hidden',
  'DefaultValue'
] as const;

/** Reads the response of the list's `fields`. What is not a field is skipped. */
export function toListSchema(fields: unknown): ListSchema {
  const read = (Array.isArray(fields) ? fields : []).flatMap(toColumn);
  const columns = new Map(read.map((column) => [column.name, column]));
  const named = read.flatMap(({ name }) => halfYearOfField(name) ?? []).sort(compareHalfYears);
  const planned = [...planFieldList, ...named.map(phaseField)];
  const uses = new Map(planned.map((field) => [field.name, columnUse(field, columns.get(field.name))]));
  const halfYears = named.filter((halfYear) => uses.get(phaseFieldName(halfYear))?.isRead);
  return {
    columns,
    uses,
    halfYears,
    goals: columns.get(planFields.goal.name)?.choices ?? [],
    groupChoices: columns.get(planFields.group.name)?.choices ?? [],
    phaseNames: phaseNames(halfYears.map((halfYear) => columns.get(phaseFieldName(halfYear))?.choices ?? []))
  };
}

/** The columns to read of each row: those that the plan knows and that fit, and what tells folders from rows. */
export function columnsToRead({ uses, halfYears, isModerated }: ListSchema): readonly string[] {
  const own = planFieldList.filter(({ holds, name }) => holds && uses.get(name)?.isRead);
  return [
    ...Object.values(builtInColumns),
    ...own.map(({ name }) => name),
    folderProperty,
    ...(isModerated ? [approvalColumn] : []),
    ...halfYears.map(phaseFieldName)
  ];
}

function toColumn(field: unknown): ListColumn[] {
  if (typeof field !== 'object' || field === null) {
    return [];
  }
  const { InternalName, Title, TypeAsString, Choices, ...rest } = field as Partial<
    Record<(typeof columnProperties)[number], unknown>
  >;
  if (typeof InternalName !== 'string') {
    return [];
  }
  return [
    {
      name: InternalName,
      displayName: String(Title ?? InternalName),
      type: String(TypeAsString ?? ''),
      choices: Array.isArray(Choices) ? Choices.map(String) : [],
      isIndexed: rest.Indexed === true,
      isUnique: rest.EnforceUniqueValues === true,
      isReadOnly: rest.ReadOnlyField === true,
      isAppendOnly: rest.AppendOnly === true,
      isRichText: rest.RichText === true,
      isRequired: rest.Required === true && (rest.DefaultValue ?? '') === '',
      hasDefault: (rest.DefaultValue ?? '') !== '',
      isHidden: rest.Hidden === true,
      longest: typeof rest.MaxLength === 'number' ? rest.MaxLength : undefined
    }
  ];
}

function phaseNames(choicesPerHalfYear: readonly (readonly string[])[]): Record<Phase, string> {
  const nameOf = (phase: Phase): string => {
    const position = phases.indexOf(phase);
    const own = choicesPerHalfYear.find((choices) => choices[position] !== undefined)?.[position];
    return own ?? phaseWords[phase].fi;
  };
  return {
    investigation: nameOf('investigation'),
    deployment: nameOf('deployment'),
    continuous: nameOf('continuous')
  };
}
