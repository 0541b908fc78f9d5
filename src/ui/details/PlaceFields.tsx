import * as React from 'react';
import { isBlank, isSameName } from '../../domain/text/identityKey';
import { isolate } from '../../domain/text/isolate';
import { distinctNames } from '../../domain/text/Spellings';
import { strings } from '../../strings/strings';
import { useReadyPlan } from '../store/PlanStoreContext';
import { useListTextAttributes } from '../texts/ListText';
import { DraftField, type DraftForm } from './DraftField';
import type { FieldControl } from '../forms/Field';

/** The goal and the group within it. */
export function PlaceFields({ form }: { readonly form: DraftForm }): React.ReactElement {
  const { draft, onChange } = form;
  const outline = useReadyPlan((state) => state.outline);
  const isOpen = useReadyPlan((state) => state.list.fieldRules.get('goal')?.isOpen === true);
  const groups = outline.goals.find(({ name }) => isSameName(name, draft.goal))?.groups ?? [];
  return (
    <>
      <DraftField field="goal" label={strings.DetailsGoal} form={form}>
        {(control) =>
          isOpen ? (
            <SuggestedText
              control={control}
              value={draft.goal}
              suggestions={outline.goals.map(({ name }) => name)}
              onChange={(goal) => onChange({ goal })}
            />
          ) : (
            <GoalChoice control={control} goal={draft.goal} onChange={(goal) => onChange({ goal })} />
          )
        }
      </DraftField>
      <DraftField field="group" label={strings.DetailsGroup} form={form}>
        {(control) => (
          <SuggestedText
            control={control}
            value={draft.group}
            suggestions={groups.map(({ name }) => name)}
            onChange={(group) => onChange({ group })}
          />
        )}
      </DraftField>
    </>
  );
}

interface GoalChoiceProps {
  readonly control: FieldControl;
  readonly goal: string;
  readonly onChange: (goal: string) => void;
}

/** The goals of the list, and the row's own where it is none of them. */
function GoalChoice({ control, goal, onChange }: GoalChoiceProps): React.ReactElement {
  const goals = useReadyPlan((state) => state.list.goals);
  const choices = distinctNames(isBlank(goal) ? goals : [...goals, goal]);
  return (
    <select
      {...control}
      {...useListTextAttributes()}
      value={choices.find((choice) => isSameName(choice, goal)) ?? ''}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="" disabled>
        {strings.DetailsGoalChoose}
      </option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {isolate(choice)}
        </option>
      ))}
    </select>
  );
}

interface SuggestedTextProps {
  readonly control: FieldControl;
  readonly value: string;
  readonly suggestions: readonly string[];
  readonly onChange: (value: string) => void;
}

/** A text of one line with names that the plan knows to choose from. */
function SuggestedText({ control, value, suggestions, onChange }: SuggestedTextProps): React.ReactElement {
  const listId = `${control.id}s`;
  return (
    <>
      <input
        {...control}
        {...useListTextAttributes()}
        list={listId}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={listId}>
        {suggestions
          .filter((name) => name !== '')
          .map((name) => (
            <option key={name} value={name} />
          ))}
      </datalist>
    </>
  );
}
