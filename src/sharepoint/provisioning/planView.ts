import type { ListSchema } from '../fields/ListSchema';
import { phaseFieldName } from '../fields/phaseField';
import { planFields, titleInViews } from '../fields/planFields';

/**
 * The default view's query: the plan's groups, and the plan's order in each. SharePoint puts the groups themselves in
 * alphabetical order; only the web part knows the order of the goals.
 */
export const planViewQuery =
  `<GroupBy Collapse="FALSE" GroupLimit="100">${fieldRef(planFields.goal.name)}${fieldRef(planFields.group.name)}</GroupBy>` +
  `<OrderBy>${fieldRef(planFields.order.name)}</OrderBy>`;

/** Rows on one page of the view. */
export const planViewRows = 100;

/** The columns of the default view, in order. */
export function planViewColumns({ halfYears }: ListSchema): readonly string[] {
  return [
    titleInViews,
    planFields.responsible.name,
    planFields.departments.name,
    ...halfYears.map(phaseFieldName),
    planFields.notes.name,
    planFields.additionalInfo.name
  ];
}

/** Whether a view already has the plan's order; people may have changed the rest of it. */
export function isPlanView(viewQuery: unknown): boolean {
  return typeof viewQuery === 'string' && viewQuery.includes(`Name="${planFields.order.name}"`);
}

function fieldRef(name: string): string {
  return `<FieldRef Name="${name}" />`;
}
