import { PlanFaultError } from '../../application/PlanFault';
import { renameChoice } from '../../domain/edits/renameEdits';
import { isSameName } from '../../domain/text/identityKey';
import { planFields } from '../fields/planFields';
import type { PlanList } from '../requests/PlanList';
import { readGoalColumn, writeGoalColumn } from './goalColumn';

/** Replaces a choice of the Goal column in its place, and the column's default value where that is the choice. */
export async function renameGoal(list: PlanList, from: string, to: string): Promise<void> {
  const { choices = [], defaultValue } = await readGoalColumn(list);
  const isThere = (name: string): boolean => choices.some((choice) => isSameName(choice, name));
  const isDone = choices.includes(to) && !choices.includes(from);
  if (isDone || (isThere(to) && !isSameName(from, to))) {
    throw new PlanFaultError({ kind: 'invalid', column: planFields.goal.name, detail: `"${to}" is a goal already` });
  }
  if (!isThere(from)) {
    throw new PlanFaultError({ kind: 'conflict', detail: `"${from}" is not among the goals any more` });
  }
  const isDefault = typeof defaultValue === 'string' && isSameName(defaultValue, from);
  await writeGoalColumn(list, renameChoice(choices, from, to), isDefault ? { DefaultValue: to } : {});
}
