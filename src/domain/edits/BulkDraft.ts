import type { Phase } from '../plan/Phase';
import type { HalfYear } from '../time/HalfYear';
import { tidyLine } from '../text/identityKey';
import type { BulkChange, NameChange } from './BulkChange';
import { longestLine } from './checkDraft';
import type { FieldRules } from './FieldRule';

/** A bulk change as it is chosen in the dialog. */
export interface BulkDraft {
  /** Empty while the goals stay. */
  readonly goal: string;
  readonly groupChoice: 'keep' | 'move' | 'leave';
  /** The group to move to, as typed. */
  readonly group: string;
  readonly departments: NamesDraft;
  readonly responsible: NamesDraft;
  /** The half-year whose phase is set; none while the phases stay. */
  readonly halfYear: HalfYear | undefined;
  /** `null` empties the cells. */
  readonly phase: Phase | null | undefined;
}

export interface NamesDraft {
  readonly choice: 'keep' | NameChange['kind'];
  readonly names: readonly string[];
}

export const unchangedNames: NamesDraft = { choice: 'keep', names: [] };

/** Nothing changes until something is chosen. */
export const emptyBulkDraft: BulkDraft = {
  goal: '',
  groupChoice: 'keep',
  group: '',
  departments: unchangedNames,
  responsible: unchangedNames,
  halfYear: undefined,
  phase: undefined
};

/** Whether something is chosen, also when it is not complete. */
export function isBulkDraftEmpty({ goal, groupChoice, departments, responsible, halfYear }: BulkDraft): boolean {
  return (
    goal === '' &&
    halfYear === undefined &&
    [groupChoice, departments.choice, responsible.choice].every((choice) => choice === 'keep')
  );
}

/** The change of the draft, without choices that are not complete. */
export function toBulkChange(draft: BulkDraft): BulkChange {
  const { goal, halfYear, phase } = draft;
  const group = draft.groupChoice === 'move' ? tidyLine(draft.group) : '';
  const departments = toNameChange(draft.departments);
  const responsible = toNameChange(draft.responsible);
  return {
    ...(goal === '' ? {} : { goal }),
    ...(draft.groupChoice === 'leave' || group !== '' ? { group } : {}),
    ...(departments ? { departments } : {}),
    ...(responsible ? { responsible } : {}),
    ...(halfYear === undefined || phase === undefined ? {} : { phases: { [halfYear]: phase } })
  };
}

function toNameChange({ choice, names }: NamesDraft): NameChange | undefined {
  return choice === 'keep' || names.length === 0 ? undefined : { kind: choice, names };
}

/** The faults that keep a draft from being saved, by field. */
export interface BulkFaults {
  readonly group?: 'missing' | 'tooLong';
  readonly departments?: 'missing' | 'several';
  readonly responsible?: 'missing' | 'several';
  readonly phase?: 'missing';
}

const noRules: FieldRules = new Map();

/** A field to change needs a value, and at most as many characters as the list's column holds. */
export function checkBulkDraft({ groupChoice, group, ...draft }: BulkDraft, rules: FieldRules = noRules): BulkFaults {
  const name = tidyLine(group);
  const groupFault = name === '' ? 'missing' : name.length > longestLine ? 'tooLong' : undefined;
  const namesFault = (field: 'departments' | 'responsible'): 'missing' | 'several' | undefined => {
    const { choice, names } = draft[field];
    const isSeveral = choice === 'replace' && names.length > 1 && rules.get(field)?.isSingle;
    return choice !== 'keep' && names.length === 0 ? 'missing' : isSeveral ? 'several' : undefined;
  };
  const faults: [string, string | undefined][] = [
    ['group', groupChoice === 'move' ? groupFault : undefined],
    ['departments', namesFault('departments')],
    ['responsible', namesFault('responsible')],
    ['phase', draft.halfYear !== undefined && draft.phase === undefined ? 'missing' : undefined]
  ];
  return Object.fromEntries(faults.filter(([, fault]) => fault !== undefined));
}
