import { type ActionDraft, tidyDraft } from './ActionDraft';
import { type FieldRules, isWritable } from './FieldRule';

/** The longest text, in characters, that a single line or a choice of the list holds. */
export const longestLine = 255;

/** `several`: the list's column holds a single name. */
export type DraftFault = 'missing' | 'tooLong' | 'several';

type CheckedField = 'title' | 'details' | 'goal' | 'group' | 'departments' | 'responsible' | 'additionalInfo';

/** The faults that keep a draft from being saved, by field. */
export type DraftFaults = Readonly<Partial<Record<CheckedField, DraftFault>>>;

/** What a draft is checked against. */
export interface DraftStandard {
  readonly rules: FieldRules;
  /** The row in the list: fields that are empty there may stay empty. */
  readonly before?: ActionDraft;
}

/** The order of the fields in the panel: the first field with a fault gets the focus. */
const checked: readonly CheckedField[] = [
  'title',
  'details',
  'goal',
  'group',
  'departments',
  'responsible',
  'additionalInfo'
];
const oneLine: readonly CheckedField[] = ['title', 'group'];

/**
 * Required are a title, a goal and what the list's own forms require, as far as these can be written; single lines hold
 * `longestLine` characters, or as many as their column.
 */
export function checkDraft(draft: ActionDraft, { rules, before }: DraftStandard = { rules: new Map() }): DraftFaults {
  const tidy = tidyDraft(draft);
  const faultOf = (field: CheckedField): DraftFault | undefined => {
    const rule = rules.get(field);
    const value = tidy[field];
    const isNeeded = field === 'title' || field === 'goal' || (rule?.isRequired && before?.[field].length !== 0);
    if (value.length === 0) {
      return isNeeded ? 'missing' : undefined;
    }
    if (typeof value !== 'string') {
      return rule?.isSingle && value.length > 1 ? 'several' : undefined;
    }
    return value.length > (rule?.longest ?? (oneLine.includes(field) ? longestLine : Infinity)) ? 'tooLong' : undefined;
  };
  const faults = checked.filter((field) => isWritable(rules, field)).map((field) => [field, faultOf(field)] as const);
  return Object.fromEntries(faults.filter(([, fault]) => fault !== undefined));
}
