import type { FieldRules } from '../edits/FieldRule';

/** The goals that a row may name: those of the list, any where its column has no choices; `undefined` without a column. */
export type KnownGoals = ReadonlySet<string> | 'any' | undefined;

/** The goals that rows are judged by. A goal that the list has no column for is missing from no row. */
export function knownGoals({
  goals,
  fieldRules
}: {
  readonly goals: readonly string[];
  readonly fieldRules: FieldRules;
}): KnownGoals {
  const rule = fieldRules.get('goal');
  if (rule?.obstacle === 'missing' || rule?.obstacle === 'otherType') {
    return undefined;
  }
  return rule?.isOpen ? 'any' : new Set(goals);
}
