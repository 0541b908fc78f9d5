import type { ReadyState } from '../../application/PlanState';
import { isWritable } from '../../domain/edits/FieldRule';
import type { Heading } from '../../domain/plan/Heading';
import { isSameName } from '../../domain/text/identityKey';

/** Whether the person may give the heading another name: that of a goal is a choice of the list, unless only rows hold it. */
export function canRename(list: ReadyState['list'], heading: Heading | undefined): boolean {
  const { rights, goals, fieldRules } = list;
  if (!heading || !rights.canEdit || !isWritable(fieldRules, heading.kind)) {
    return false;
  }
  return heading.kind === 'group' || rights.canManageList || !goals.some((goal) => isSameName(goal, heading.name));
}
