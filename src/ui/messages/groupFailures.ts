import type { Failure } from '../../application/PlanState';
import { hasTypedText } from '../../domain/edits/EditField';

/** Refusals that are told in one message, oldest first. */
export type FailureGroup = readonly [Failure, ...Failure[]];

/**
 * Gathers the rows that the person may not change, and those that they may not delete, each row once, into one message
 * where the first of them stands: a change of many rows can be refused for many. A refusal of what was written on a row
 * stays by itself, so that the person can go back to it.
 */
export function groupFailures(failures: readonly Failure[]): readonly FailureGroup[] {
  const groups = new Map<string, FailureGroup>();
  for (const failure of failures) {
    const key = groupOf(failure);
    const [first, ...others] = groups.get(key) ?? [];
    groups.set(key, first ? [first, ...others, failure] : [failure]);
  }
  return [...groups.values()];
}

function groupOf(failure: Failure): string {
  if (failure.kind !== 'row' || failure.fault.kind !== 'forbidden') {
    return String(failure.key);
  }
  if (failure.edit === undefined) {
    return 'rows';
  }
  return hasTypedText(failure.edit) ? String(failure.key) : 'edits';
}
