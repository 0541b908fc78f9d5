import * as React from 'react';
import { type PlanFault, planFaultOf } from '../../application/PlanFault';
import { newId } from '../../application/device/newId';
import { type ActionDraft, emptyDraft, tidyDraft } from '../../domain/edits/ActionDraft';
import { isEmptyEdit, toEdit } from '../../domain/edits/toEdit';
import { type ArrangedPlan, orderAfter, orderAtEnd } from '../../domain/plan/orderAfter';
import { isSameName } from '../../domain/text/identityKey';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { FaultDetails } from '../controls/FaultDetails';
import { Message } from '../controls/Message';
import { useViewStore } from '../store/ViewStoreContext';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import type { DetailsTarget } from '../../application/view/ViewState';
import { Sheet } from '../controls/Sheet';
import { DraftFields } from './DraftFields';
import { Question } from '../forms/Question';
import { creationFaultText } from '../forms/faultText';
import { useDraftCheck } from './useDraftCheck';
import { useKeptDraft } from './useKeptDraft';

type NewTarget = Extract<DetailsTarget, { readonly kind: 'new' }>;
type Making = 'no' | 'yes' | PlanFault;

export interface NewActionProps {
  readonly target: NewTarget;
  readonly onClose: (message?: string) => void;
}

/** The form of a new row. It stays open until the row is created; repeated attempts create one row. */
export function NewAction(props: NewActionProps): React.ReactElement {
  const store = usePlanStore();
  const plan = useReadyPlan((state) => state);
  const { kept: left } = props.target;
  const [target] = React.useState<NewTarget>(() =>
    left ? { kind: 'new', draft: left.blank, after: left.after } : props.target
  );
  const [blank] = React.useState(() => left?.blank ?? target.draft ?? emptyDraft(onlyOne(plan.list.goals), ''));
  const [draft, setDraft] = React.useState(left?.draft ?? blank);
  const [clientKey] = React.useState(() => left?.clientKey ?? newId());
  const [making, setMaking] = React.useState<Making>('no');
  const [isAsking, setAsking] = React.useState(false);
  const { faults, isSound } = useDraftCheck(draft);
  const isChanged = draft !== blank && JSON.stringify(draft) !== JSON.stringify(blank);
  const { after } = target;
  const kept = React.useMemo(
    () => ({ kind: 'new' as const, clientKey, blank, draft, after }),
    [clientKey, blank, draft, after]
  );
  const view = useViewStore();
  const dropDraft = useKeptDraft(kept, isChanged);
  const onClose = (message?: string): void => {
    dropDraft();
    props.onClose(message);
  };

  const dismiss = (): void => (isChanged ? setAsking(!isAsking) : onClose());
  const submit = async (): Promise<void> => {
    if (making === 'yes' || !isSound()) {
      return;
    }
    setMaking('yes');
    try {
      const action = await store.rows.create({ ...tidyDraft(draft), order: orderOf(plan, target, draft) }, clientKey);
      // An earlier attempt may have created the row although the response was lost: later changes are saved as an edit.
      const later = toEdit(action, draft);
      if ((making !== 'no' || left) && !isEmptyEdit(later)) {
        store.edits.edit(action.id, later);
      }
      // It is seen here, whatever the filter leaves.
      view.keep(action.id);
      onClose(format(strings.DetailsCreated, action.title));
    } catch (error) {
      setMaking(planFaultOf(error));
    }
  };

  return (
    <Sheet
      title={strings.DetailsNew}
      onDismiss={dismiss}
      onSubmit={() => {
        void submit();
      }}
      foot={
        isAsking ? (
          <Question
            text={strings.DetailsDiscardQuestion}
            yes={strings.DetailsDiscardYes}
            no={strings.DetailsDiscardNo}
            onYes={() => onClose()}
            onSave={() => {
              setAsking(false);
              void submit();
            }}
            onNo={() => setAsking(false)}
          />
        ) : (
          <>
            <Button appearance="primary" type="submit" aria-disabled={making === 'yes' || undefined}>
              {making === 'yes' ? strings.DetailsSaving : strings.DetailsSave}
            </Button>
            <Button onClick={dismiss}>{strings.DetailsCancel}</Button>
          </>
        )
      }
    >
      {typeof making === 'object' && (
        <Message intent="error">
          {creationFaultText(making)}
          <FaultDetails fault={making} />
        </Message>
      )}
      <RequiredColumns />
      {left && <Message intent="info">{strings.DraftRestored}</Message>}
      <DraftFields draft={draft} faults={faults} onChange={(change) => setDraft((now) => ({ ...now, ...change }))} />
    </Sheet>
  );
}

function onlyOne(goals: readonly string[]): string {
  return goals.length === 1 ? (goals[0] ?? '') : '';
}

/** After the row that it was created from, unless another group was chosen meanwhile: then last there. */
function orderOf(plan: ArrangedPlan, { draft: asked, after }: NewTarget, draft: ActionDraft): number | undefined {
  const { goal, group } = tidyDraft(draft);
  const isInPlace = asked !== undefined && isSameName(goal, asked.goal) && isSameName(group, asked.group);
  return after !== undefined && plan.actions.has(after) && isInPlace
    ? orderAfter(plan, after)
    : orderAtEnd(plan, goal, group);
}

/**
 * The columns that the list's own form requires and this one does not have, with a link to that form. Saving is
 * possible all the same: the service accepts the row, and the rest can be filled in afterwards.
 */
function RequiredColumns(): React.ReactElement | null {
  const columns = useReadyPlan((state) => state.list.requiredColumns);
  const form = useReadyPlan((state) => state.list.links.newForm);
  return columns.length === 0 ? null : (
    <Message intent="warning" actions={<a href={form}>{strings.RequiredForm}</a>}>
      {format(strings.RequiredColumns, columns.join(', '))}
    </Message>
  );
}
