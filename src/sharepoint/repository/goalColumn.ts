import { body } from '@pnp/queryable';
import { SPInstance, spGet, spPostMerge } from '@pnp/sp';
import { planFields } from '../fields/planFields';
import { type PlanList, withoutMetadata } from '../requests/PlanList';

const goalField = `fields/getbyinternalnameortitle('${planFields.goal.name}')`;

/** What a column has of its own type can be written only in a body that names the type, and in this format. */
const verbose = {
  headers: { Accept: 'application/json;odata=verbose', 'Content-Type': 'application/json;odata=verbose' }
};

/** The choices of the Goal column as they are now. */
export interface GoalColumn {
  /** Missing where the column is none of choices. */
  readonly choices: readonly string[] | undefined;
  readonly defaultValue: unknown;
}

export async function readGoalColumn(list: PlanList): Promise<GoalColumn> {
  const { Choices, DefaultValue }: { readonly Choices?: unknown; readonly DefaultValue?: unknown } = await spGet(
    SPInstance(list.reading, goalField).select('Choices', 'DefaultValue'),
    withoutMetadata
  );
  return { choices: Array.isArray(Choices) ? Choices.map(String) : undefined, defaultValue: DefaultValue };
}

/**
 * Writes the choices. The service replaces all of them at once and columns have no ETag, so they are read right before
 * they are written: a change of somebody else's would have to fall between the two requests to be lost.
 */
export async function writeGoalColumn(
  list: PlanList,
  choices: readonly string[],
  more: { readonly DefaultValue?: string } = {}
): Promise<void> {
  await spPostMerge(
    SPInstance(list.writing, goalField),
    body({ __metadata: { type: 'SP.FieldChoice' }, Choices: { results: choices }, ...more }, { ...verbose })
  );
}
