import * as React from 'react';
import type { PlanFault } from '../../application/PlanFault';
import { confirmedAt } from '../../domain/edits/withConfirmation';
import type { ActionEdit } from '../../domain/edits/ActionEdit';
import { fieldsOf } from '../../domain/edits/EditField';
import type { Action } from '../../domain/plan/Action';
import { orderAtEnd } from '../../domain/plan/orderAfter';
import { isSameName } from '../../domain/text/identityKey';
import type { HalfYear } from '../../domain/time/HalfYear';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { titleText } from '../../strings/titleText';
import { Button } from '../controls/Button';
import { FaultDetails } from '../controls/FaultDetails';
import { Message } from '../controls/Message';
import { ActionName } from '../texts/ListText';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import { ActionCommands } from './ActionCommands';
import { ActionFacts } from './ActionFacts';
import { Confirmation } from './Confirmation';
import type { PanelFrame } from './DetailsPanel';
import type { DetailsTarget, RefusedEdit } from '../../application/view/ViewState';
import { Sheet } from '../controls/Sheet';
import { DraftFields } from './DraftFields';
import { Question, type QuestionProps } from '../forms/Question';
import { conflictNotices } from './conflictNotices';
import { withAnswer } from '../forms/faultText';
import { useActionDraft } from './useActionDraft';
import { useDraftCheck } from './useDraftCheck';
import { useKeptDraft } from './useKeptDraft';

export interface EditedActionProps {
  readonly action: Action;
  /** An edit that the list refused: its values are in the fields, to be corrected. */
  readonly refused: RefusedEdit | undefined;
  /** The half-year whose note gets the focus. */
  readonly note: HalfYear | undefined;
  /** The row is no longer in the list. */
  readonly isGone: boolean;
  readonly panel: PanelFrame;
  /** What is said of the action that was open before. */
  readonly left: React.ReactNode;
  readonly onOpen: (target: DetailsTarget) => void;
  readonly onClose: (message?: string) => void;
}

/** What the person is asked in the place of the buttons; `onLeave` is what they were about to do. */
type Asked = { readonly about: 'changes'; readonly onLeave: () => void } | { readonly about: 'deletion' };

/** A row for people who may edit it. */
export function EditedAction(props: EditedActionProps): React.ReactElement {
  const { action, refused, note, isGone } = props;
  const store = usePlanStore();
  const [left] = React.useState(() => store.drafts.ofRow(action.id));
  const plan = useReadyPlan((state) => state);
  const { base, draft, edit, isChanged, conflicts, change } = useActionDraft(action, refused?.edit, left);
  const { faults, isSound } = useDraftCheck(draft, action);
  const [asked, ask] = React.useState<Asked>();
  const kept = React.useMemo(() => ({ kind: 'action' as const, base, draft }), [base, draft]);
  const dropDraft = useKeptDraft(kept, isChanged);
  const onClose = (message?: string): void => {
    dropDraft();
    props.onClose(message);
  };
  const onOpen = (target: DetailsTarget): void => {
    dropDraft();
    props.onOpen(target);
  };
  const title = titleText(action.title);

  /** Goes on at once, or when the person has said what becomes of the changes. */
  const leave = (onLeave: () => void): void => (isChanged && !isGone ? ask({ about: 'changes', onLeave }) : onLeave());
  const dismiss = (): void => (asked ? ask(undefined) : leave(() => onClose()));
  /** A row that is moved to another group is placed last there. */
  const { goal = action.goal, group = action.group } = edit;
  const isElsewhere = !isSameName(goal, action.goal) || !isSameName(group, action.group);
  const newPlace: ActionEdit = isElsewhere ? { order: orderAtEnd(plan, goal, group) } : {};
  const saveAnd = (goOn: () => void): void => {
    ask(undefined);
    if (!isChanged || isGone) {
      goOn();
    } else if (isSound()) {
      store.edits.edit(action.id, { ...edit, ...newPlace });
      goOn();
    }
  };
  const confirm = (): void => store.edits.edit(action.id, confirmedAt(Date.now()));
  const remove = (): void => {
    void store.rows.recycle([action.id]);
    onClose(format(strings.DetailsDeleted, title));
  };
  const questionOf = (question: Asked): Omit<QuestionProps, 'onNo'> =>
    question.about === 'changes'
      ? {
          text: strings.DetailsDiscardQuestion,
          yes: strings.DetailsDiscardYes,
          no: strings.DetailsDiscardNo,
          onYes: question.onLeave,
          onSave: () => saveAnd(question.onLeave)
        }
      : { text: format(strings.DetailsDeleteQuestion, title), yes: strings.DetailsDeleteYes, onYes: remove };

  return (
    <Sheet
      {...props.panel}
      title={<ActionName title={action.title} />}
      head={
        !isGone && (
          <ActionCommands
            action={action}
            isElsewhere={isElsewhere}
            onNew={(target) => leave(() => onOpen(target))}
            onDelete={() => ask({ about: 'deletion' })}
          />
        )
      }
      onDismiss={dismiss}
      onSubmit={() => saveAnd(() => onClose())}
      foot={
        asked ? (
          <Question {...questionOf(asked)} onNo={() => ask(undefined)} />
        ) : (
          <>
            {!isGone && (
              <Button appearance="primary" type="submit">
                {strings.DetailsSave}
              </Button>
            )}
            <Button onClick={dismiss}>{isChanged && !isGone ? strings.DetailsCancel : strings.DetailsClose}</Button>
          </>
        )
      }
    >
      {props.left}
      {isGone && <Message intent="error">{strings.DetailsGone}</Message>}
      {left && isChanged && !refused && <Message intent="info">{strings.DraftRestored}</Message>}
      {refused && (
        <Message intent="error">
          {refusalText(refused.fault)}
          <FaultDetails fault={refused.fault} />
        </Message>
      )}
      <Confirmation action={action} isChanged={isChanged} onConfirm={isGone ? undefined : confirm} />
      <DraftFields
        draft={draft}
        faults={faults}
        note={note}
        notices={new Map([...refusedNotices(refused), ...conflictNotices(conflicts, plan.list.phaseNames)])}
        onChange={change}
      />
      <ActionFacts action={action} canEdit />
    </Sheet>
  );
}

/** The service does not say which value it refused: every sent value that can be the cause is marked. */
function refusedNotices(refused: RefusedEdit | undefined): readonly (readonly [string, string])[] {
  return refused?.fault.kind === 'invalid'
    ? fieldsOf(refused.edit).map((field) => [field, strings.DetailsRefusedField] as const)
    : [];
}

function refusalText(fault: PlanFault): string {
  switch (fault.kind) {
    case 'forbidden':
      return strings.DetailsForbidden;
    case 'locked':
      return strings.DetailsLocked;
    default:
      return withAnswer(strings.DetailsRefused, fault);
  }
}
