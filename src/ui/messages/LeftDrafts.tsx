import * as React from 'react';
import { useStore } from 'zustand';
import { draftKey } from '../../application/Drafts';
import { targetOfDraft } from '../../application/view/ViewState';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { titleText } from '../../strings/titleText';
import { Button } from '../controls/Button';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import { useViewStore } from '../store/ViewStoreContext';
import { Message } from '../controls/Message';

/** Drafts of panels that were unmounted, until they are continued or discarded. */
export function LeftDrafts(): React.ReactElement {
  const { drafts } = usePlanStore();
  const view = useViewStore();
  const entries = useStore(drafts.state);
  const rights = useReadyPlan((state) => state.list.rights);
  return (
    <>
      {[...entries.values()].map(({ kept, isOpen }) =>
        isOpen || !(kept.kind === 'new' ? rights.canAdd : rights.canEdit) ? null : (
          <Message
            key={draftKey(kept)}
            intent="info"
            actions={
              <>
                <Button appearance="link" onClick={() => view.open(targetOfDraft(kept))}>
                  {strings.DetailsDiscardNo}
                </Button>
                <Button appearance="link" onClick={() => drafts.drop(draftKey(kept))}>
                  {strings.RecoveredDiscard}
                </Button>
              </>
            }
          >
            {kept.kind === 'new'
              ? format(strings.DraftLeftNew, titleText(kept.draft.title))
              : format(strings.DraftLeft, titleText(kept.base.title))}
          </Message>
        )
      )}
    </>
  );
}
