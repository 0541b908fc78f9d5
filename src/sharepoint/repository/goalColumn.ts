import { body } from '@pnp/queryable';
import { SPInstance, spGet, spPostMerge } from '@pnp/sp';
import { planFields } from '../fields/planFields';
import { type PlanList, withoutMetadata } from '../requests/PlanList';

const goalField = `fields/getbyinternalnameortitle('${planFields.goal.name}')`;

/** Properties of one column type can be written only in a body that names the type, and in this format. */
const verbose = {
  headers: { Accept: 'application/json;odata=verbose', 'Content-Type': 'application/json;odata=verbose' }
};

/** The current choices of the Goal column. */
export interface GoalColumn {
  /** `undefined` where the column has no choices. */
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
 * they are written: only a change between the two requests is lost.
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
