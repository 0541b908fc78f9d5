import { type Phase, phases } from '../../domain/plan/Phase';
import { phaseWords } from '../../domain/plan/phaseWords';
import { type HalfYear, compareHalfYears } from '../../domain/time/HalfYear';
import { halfYearOfField, phaseFieldName } from './phaseField';
import { builtInColumns, planFieldList, planFields } from './planFields';

/** One column as the list has it. */
export interface ListColumn {
  readonly name: string;
  readonly displayName: string;
  readonly type: string;
  /** The choices in the list's order; empty for columns of other types. */
  readonly choices: readonly string[];
  readonly isIndexed: boolean;
}

/** The columns of a list, by internal name, and what follows from them. */
export interface ListSchema {
  readonly columns: ReadonlyMap<string, ListColumn>;
  /** The half-years that have a column, in order of time. */
  readonly halfYears: readonly HalfYear[];
  readonly goals: readonly string[];
  readonly groupChoices: readonly string[];
  /** Each phase as the first half-year column that has a choice for it words it. */
  readonly phaseNames: Readonly<Record<Phase, string>>;
}

/** The properties that are asked of a field. `Choices` is left out by the service for fields that have none. */
export const columnProperties = ['InternalName', 'Title', 'TypeAsString', 'Choices', 'Indexed'] as const;

/** Reads the answer of the list's `fields`. What is not a field is passed over. */
export function toListSchema(fields: unknown): ListSchema {
  const read = (Array.isArray(fields) ? fields : []).flatMap(toColumn);
  const columns = new Map(read.map((column) => [column.name, column]));
  const halfYears = read.flatMap(({ name }) => halfYearOfField(name) ?? []).sort(compareHalfYears);
  return {
    columns,
    halfYears,
    goals: columns.get(planFields.goal.name)?.choices ?? [],
    groupChoices: columns.get(planFields.group.name)?.choices ?? [],
    phaseNames: phaseNames(halfYears.map((halfYear) => columns.get(phaseFieldName(halfYear))?.choices ?? []))
  };
}

/** The columns to read of each row: those that the plan knows and the list has. */
export function columnsToRead({ columns, halfYears }: ListSchema): readonly string[] {
  const own = planFieldList.filter(({ holds, name, isBuiltIn }) => holds && (isBuiltIn || columns.has(name)));
  return [...Object.values(builtInColumns), ...own.map(({ name }) => name), ...halfYears.map(phaseFieldName)];
}

function toColumn(field: unknown): ListColumn[] {
  if (typeof field !== 'object' || field === null) {
    return [];
  }
  const { InternalName, Title, TypeAsString, Choices, Indexed } = field as Partial<
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
      isIndexed: Indexed === true
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
