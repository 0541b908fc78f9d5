import { PlanFaultError } from '../../application/PlanFault';
import { longestLine } from '../../domain/edits/checkDraft';
import { newGoals } from '../../domain/plan/newGoals';
import { planFields } from '../fields/planFields';
import { readGoalColumn, writeGoalColumn } from '../repository/goalColumn';
import type { PlanList } from '../requests/PlanList';

/** How often the choices are written before other people's changes count as a conflict. */
const mostWrites = 3;

/**
 * Appends choices to the Goal column. They are read again afterwards: when another person has overwritten them with
 * choices read before, they are appended again.
 *
 * @returns the choices that the column has now
 */
export async function addGoals(list: PlanList, names: readonly string[]): Promise<readonly string[]> {
  for (let writes = 0; ; writes += 1) {
    const { choices } = await readGoalColumn(list);
    if (!choices) {
      throw new PlanFaultError({ kind: 'invalid', column: planFields.goal.name, detail: 'The column has no choices' });
    }
    const missing = newGoals(choices, names);
    if (missing.length === 0) {
      return choices;
    }
    const tooLong = missing.find((name) => name.length > longestLine);
    if (tooLong !== undefined) {
      throw new PlanFaultError({ kind: 'invalid', column: planFields.goal.name, detail: `Too long: "${tooLong}"` });
    }
    if (writes === mostWrites) {
      throw new PlanFaultError({ kind: 'conflict', detail: 'Somebody else keeps changing the goals' });
    }
    await writeGoalColumn(list, [...choices, ...missing]);
  }
}
