import * as React from 'react';
import { fieldLabel } from '../../strings/fieldLabel';
import { fieldValueText } from '../../strings/fieldValueText';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { titleText } from '../../strings/titleText';
import { Button } from '../controls/Button';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import { Message } from '../controls/Message';

/** How many places are named; a bulk edit can have hundreds. */
const maximumNamed = 5;

/** Asks before undo overwrites what another person has changed since. */
export function UndoQuestionMessage(): React.ReactElement | null {
  const store = usePlanStore();
  const question = useReadyPlan((state) => state.undo.question);
  const actions = useReadyPlan((state) => state.actions);
  const phaseNames = useReadyPlan((state) => state.list.phaseNames);
  if (!question) {
    return null;
  }
  const places = question.overwrites.slice(0, maximumNamed).map(({ id, field, now }) => {
    const title = titleText(actions.get(id)?.title);
    return format(strings.OverwritePlace, title, fieldLabel(field), fieldValueText(now, phaseNames));
  });
  const handleAnyway = (): void => {
    void store.undo.step(question.direction, true);
  };
  const more = question.overwrites.length > maximumNamed ? ['…'] : [];
  return (
    <Message
      intent="error"
      actions={
        <>
          <Button appearance="link" onClick={handleAnyway}>
            {strings.OverwriteAnyway}
          </Button>
          <Button appearance="link" onClick={() => store.undo.cancel()}>
            {strings.Cancel}
          </Button>
        </>
      }
    >
      {format(
        question.direction === 'undo' ? strings.UndoOverwrites : strings.RedoOverwrites,
        [...places, ...more].join('; ')
      )}
    </Message>
  );
}
