import type { HalfYear } from '../../src/domain/time/HalfYear';
import { type ListSchema, toListSchema } from '../../src/sharepoint/fields/ListSchema';
import { phaseFieldName } from '../../src/sharepoint/fields/phaseField';
import { planFieldList } from '../../src/sharepoint/fields/planFields';

const phaseChoices = ['Selvittely', 'Käyttöönotto', 'Jatkuva toiminta'];

interface ListSchemaOptions {
  readonly halfYears?: readonly HalfYear[];
  readonly goals?: readonly string[];
  readonly phaseChoices?: readonly string[];
  /** Internal names of columns that the list does not have. */
  readonly without?: readonly string[];
  /** Types of columns that are not what the product makes, by internal name. */
  readonly types?: Readonly<Record<string, string>>;
  /** Properties of columns that are not what the product makes, by internal name. */
  readonly properties?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The columns of a whole list in Finnish, with what is given in place of that. */
export function aListSchema(options: ListSchemaOptions = {}): ListSchema {
  const {
    halfYears = ['2026H1', '2026H2'],
    goals = ['Digitalisoidaan'],
    without = [],
    types = {},
    properties = {}
  } = options;
  const fields = planFieldList.map(({ name, type, displayName, choices }) => ({
    InternalName: name,
    Title: displayName.fi,
    TypeAsString: types[name] ?? type,
    Choices: name === 'Goal' ? goals : choices?.fi,
    ...properties[name]
  }));
  const phaseFields = halfYears.map((halfYear) => ({
    InternalName: phaseFieldName(halfYear),
    Title: halfYear,
    TypeAsString: types[phaseFieldName(halfYear)] ?? 'Choice',
    Choices: options.phaseChoices ?? phaseChoices,
    ...properties[phaseFieldName(halfYear)]
  }));
  return toListSchema([...fields, ...phaseFields].filter(({ InternalName }) => !without.includes(InternalName)));
}
