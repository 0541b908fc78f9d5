import * as React from 'react';
import type { BulkDraft, BulkFaults } from '../../domain/edits/BulkDraft';
import type { ActionId } from '../../domain/plan/Action';
import { isolate } from '../../domain/text/isolate';
import { distinctNames } from '../../domain/text/Spellings';
import { strings } from '../../strings/strings';
import { useReadyPlan } from '../store/PlanStoreContext';
import { BulkField } from './BulkField';
import { GroupFields } from './GroupFields';
import { NamesField } from './NamesField';
import { PhaseFields } from './PhaseFields';

export interface BulkFieldsProps {
  readonly ids: ReadonlySet<ActionId>;
  readonly draft: BulkDraft;
  readonly faults: BulkFaults;
  readonly onChange: (change: Partial<BulkDraft>) => void;
}

/** What can be changed in many rows at once. */
export function BulkFields(props: BulkFieldsProps): React.ReactElement {
  const { draft, onChange } = props;
  const goals = useGoals();
  return (
    <>
      <BulkField field="goal" name="bulk-goal" label={strings.DetailsGoal}>
        {(control) => (
          <select {...control} value={draft.goal} onChange={(event) => onChange({ goal: event.target.value })}>
            <option value="">{strings.BulkKeep}</option>
            {distinctNames(goals).map((goal) => (
              <option key={goal} value={goal}>
                {isolate(goal)}
              </option>
            ))}
          </select>
        )}
      </BulkField>
      <GroupFields {...props} />
      <NamesField field="departments" label={strings.TimelineDepartment} {...props} />
      <NamesField field="responsible" label={strings.TimelineResponsible} {...props} />
      <PhaseFields {...props} />
    </>
  );
}

/** The goals to choose from: those of the list, or those that the rows name where its column has no choices. */
function useGoals(): readonly string[] {
  const goals = useReadyPlan((state) => state.list.goals);
  const outline = useReadyPlan((state) => state.outline);
  return goals.length > 0 ? goals : outline.goals.flatMap(({ name }) => (name === '' ? [] : [name]));
}
