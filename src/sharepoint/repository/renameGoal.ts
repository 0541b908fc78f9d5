import { body } from '@pnp/queryable';
import { SPInstance, spGet, spPostMerge } from '@pnp/sp';
import { PlanFaultError } from '../../application/PlanFault';
import { renameChoice } from '../../domain/plan/renameChoice';
import { isSameName } from '../../domain/text/identityKey';
import { planFields } from '../fields/planFields';
import { type PlanList, withoutMetadata } from '../requests/PlanList';

const goalField = `fields/getbyinternalnameortitle('${planFields.goal.name}')`;

/** What a column has of its own type can be written only in a body that names the type, and in this format. */
const verbose = {
  headers: { Accept: 'application/json;odata=verbose', 'Content-Type': 'application/json;odata=verbose' }
};

interface GoalColumn {
  readonly Choices?: unknown;
  readonly DefaultValue?: unknown;
}

/**
 * Replaces a choice of the Goal column in its place, and the column's default value where that is the choice. The
 * service replaces all choices at once and columns have no ETag, so they are read right before they are written: a change
 * of somebody else's would have to fall between the two requests to be lost.
 */
export async function renameGoal(list: PlanList, from: string, to: string): Promise<void> {
  const column: GoalColumn = await spGet(
    SPInstance(list.reading, goalField).select('Choices', 'DefaultValue'),
    withoutMetadata
  );
  const choices = Array.isArray(column.Choices) ? column.Choices.map(String) : [];
  const isThere = (name: string): boolean => choices.some((choice) => isSameName(choice, name));
  const isDone = choices.includes(to) && !choices.includes(from);
  if (isDone || (isThere(to) && !isSameName(from, to))) {
    throw new PlanFaultError({ kind: 'invalid', column: planFields.goal.name, detail: `"${to}" is a goal already` });
  }
  if (!isThere(from)) {
    throw new PlanFaultError({ kind: 'conflict', detail: `"${from}" is not among the goals any more` });
  }
  const results = renameChoice(choices, from, to);
  await spPostMerge(
    SPInstance(list.writing, goalField),
    body(
      {
        __metadata: { type: 'SP.FieldChoice' },
        Choices: { results },
        ...(typeof column.DefaultValue === 'string' && isSameName(column.DefaultValue, from)
          ? { DefaultValue: to }
          : {})
      },
      { ...verbose }
    )
  );
}
