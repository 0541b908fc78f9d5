import * as React from 'react';
import type { GoalOutline } from '../../../domain/plan/PlanOutline';
import { strings } from '../../../strings/strings';
import { ListText } from '../../texts/ListText';
import { Sentence } from '../../texts/Sentence';
import { tellsItsNumber } from '../shared/goalLabel';

/** What `goalLabel` says, as one element. */
export function GoalName({ goal: { name, number } }: { readonly goal: GoalOutline }): React.ReactElement {
  if (number === undefined) {
    return <span>{strings.TimelineNoGoal}</span>;
  }
  return tellsItsNumber(name) ? (
    <ListText>{name}</ListText>
  ) : (
    <span>
      <Sentence template={strings.TimelineGoal} values={[number, <ListText key="name">{name}</ListText>]} />
    </span>
  );
}
