import type { Failure } from '../../application/PlanState';
import { hasTypedText } from '../../domain/edits/EditField';

/** Refusals that share one message, oldest first. */
export type FailureGroup = readonly [Failure, ...Failure[]];

/**
 * Groups the rows that the person may not change, and those that they may not delete, each row once, into one message
 * in the place of the first: a bulk edit can be refused for many rows. A refusal of typed text has its own message, so
 * that the person can correct it.
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
