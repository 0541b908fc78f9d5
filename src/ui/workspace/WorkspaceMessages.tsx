import * as React from 'react';
import { ConflictMessages } from '../conflicts/ConflictMessages';
import { ArrivalsMessage } from '../messages/ArrivalsMessage';
import { DeletedMessages } from '../messages/DeletedMessages';
import { FailureMessages } from '../messages/FailureMessages';
import { LeftDrafts } from '../messages/LeftDrafts';
import { ListGoneMessage } from '../messages/ListGoneMessage';
import { Message } from '../controls/Message';
import { MissingColumns } from '../setup/MissingColumns';
import { SetupFindings } from '../setup/SetupFindings';
import { ProblemList } from '../messages/ProblemList';
import { RecoveredMessage } from '../messages/RecoveredMessage';
import { UndoQuestionMessage } from '../messages/UndoQuestionMessage';
import { strings } from '../../strings/strings';
import { ListText } from '../texts/ListText';
import { usePlanState, useReadyPlan } from '../store/PlanStoreContext';
import { useIsReading } from '../store/PlanReading';

/** The messages above the plan: the list's description, faults and questions. */
export function WorkspaceMessages(): React.ReactElement {
  const description = useReadyPlan((state) => state.list.listDescription);
  const needsApproval = useReadyPlan(
    ({ list }) => list.isModerated === true && (list.rights.canEdit || list.rights.canAdd)
  );
  return (
    <>
      <PageEditingMessage />
      <FailureMessages />
      <ListGoneMessage />
      <ConflictMessages />
      <DeletedMessages />
      <UndoQuestionMessage />
      <RecoveredMessage />
      <LeftDrafts />
      <ArrivalsMessage />
      {description && (
        <Message intent="info">
          <ListText>{description}</ListText>
        </Message>
      )}
      {needsApproval && <Message intent="info">{strings.ContentApproval}</Message>}
      <SetupFindings />
      <MissingColumns />
      <ProblemList />
    </>
  );
}

/** For people who may edit the plan: why they cannot while its page is being edited. */
function PageEditingMessage(): React.ReactElement | null {
  const isReading = useIsReading();
  // The list's own rights, not those of reading.
  const mayEdit = usePlanState(
    (state) => state.status === 'ready' && (state.list.rights.canEdit || state.list.rights.canAdd)
  );
  return isReading && mayEdit ? <Message intent="info">{strings.PageEditing}</Message> : null;
}
