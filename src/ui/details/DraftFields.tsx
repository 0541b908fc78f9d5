import * as React from 'react';
import type { ActionDraft } from '../../domain/edits/ActionDraft';
import type { DraftFaults } from '../../domain/edits/checkDraft';
import { knownNames } from '../../domain/plan/knownNames';
import { isBlank, isSameName } from '../../domain/text/identityKey';
import { distinctNames } from '../../domain/text/Spellings';
import type { HalfYear } from '../../domain/time/HalfYear';
import { strings } from '../../strings/strings';
import { useReadyPlan } from '../store/PlanStoreContext';
import { Field } from './Field';
import { HalfYearFields } from './HalfYearFields';
import { NameList } from './NameList';
import { draftFaultText } from './faultText';

export interface DraftFieldsProps {
  readonly draft: ActionDraft;
  readonly faults: DraftFaults;
  /** What else is to be told under a field, by its name. */
  readonly notices?: ReadonlyMap<string, string>;
  /** The half-year whose note gets the focus. */
  readonly note?: HalfYear;
  readonly onChange: (change: Partial<ActionDraft>) => void;
}

const none: ReadonlyMap<string, string> = new Map();

/** Everything that a row holds, to be written. */
export function DraftFields({ draft, faults, notices = none, note, onChange }: DraftFieldsProps): React.ReactElement {
  const actions = useReadyPlan((state) => state.actions);
  const known = React.useMemo(
    () => ({
      responsible: knownNames(actions.values(), 'responsible', strings.Locale),
      departments: knownNames(actions.values(), 'departments', strings.Locale)
    }),
    [actions]
  );
  const text = (field: 'title' | 'details' | 'additionalInfo'): React.TextareaHTMLAttributes<HTMLTextAreaElement> => ({
    value: draft[field],
    onChange: (event) => onChange({ [field]: event.target.value })
  });
  return (
    <>
      <Field
        name="title"
        label={strings.TimelineAction}
        isRequired
        fault={draftFaultText('title', faults.title)}
        notice={notices.get('title')}
      >
        {(control) => <textarea rows={2} {...control} {...text('title')} />}
      </Field>
      <Field name="details" label={strings.DetailsText} notice={notices.get('details')}>
        {(control) => <textarea rows={2} {...control} {...text('details')} />}
      </Field>
      <PlaceFields draft={draft} faults={faults} notices={notices} onChange={onChange} />
      <HalfYearFields draft={draft} notices={notices} note={note} onChange={onChange} />
      <NameList
        name="departments"
        label={strings.TimelineDepartment}
        values={draft.departments}
        known={known.departments}
        notice={notices.get('departments')}
        onChange={(departments) => onChange({ departments })}
      />
      <NameList
        name="responsible"
        label={strings.TimelineResponsible}
        values={draft.responsible}
        known={known.responsible}
        notice={notices.get('responsible')}
        onChange={(responsible) => onChange({ responsible })}
      />
      <Field name="info" label={strings.DetailsInfo} notice={notices.get('additionalInfo')}>
        {(control) => <textarea rows={2} {...control} {...text('additionalInfo')} />}
      </Field>
    </>
  );
}

/** The goal and the group within it. */
function PlaceFields({ draft, faults, notices = none, onChange }: DraftFieldsProps): React.ReactElement {
  const goals = useReadyPlan((state) => state.list.goals);
  const outline = useReadyPlan((state) => state.outline);
  const groups = outline.goals.find(({ name }) => isSameName(name, draft.goal))?.groups ?? [];
  const choices = distinctNames(isBlank(draft.goal) ? goals : [...goals, draft.goal]);
  return (
    <>
      <Field
        name="goal"
        label={strings.DetailsGoal}
        isRequired
        fault={draftFaultText('goal', faults.goal)}
        notice={notices.get('goal')}
      >
        {(control) => (
          <select
            {...control}
            value={choices.find((choice) => isSameName(choice, draft.goal)) ?? ''}
            onChange={(event) => onChange({ goal: event.target.value })}
          >
            <option value="" disabled>
              {strings.DetailsGoalChoose}
            </option>
            {choices.map((goal) => (
              <option key={goal} value={goal}>
                {goal}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        name="group"
        label={strings.DetailsGroup}
        fault={draftFaultText('group', faults.group)}
        notice={notices.get('group')}
      >
        {(control) => (
          <>
            <input
              {...control}
              list="tiekartta-details-groups"
              autoComplete="off"
              value={draft.group}
              onChange={(event) => onChange({ group: event.target.value })}
            />
            <datalist id="tiekartta-details-groups">
              {groups
                .filter(({ name }) => name !== '')
                .map(({ name }) => (
                  <option key={name} value={name} />
                ))}
            </datalist>
          </>
        )}
      </Field>
    </>
  );
}
