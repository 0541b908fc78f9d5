import * as React from 'react';
import { useDetails } from '../details/useDetails';
import { EmptyPlan } from '../states/EmptyPlan';
import { PlanFailed } from '../states/PlanFailed';
import { PlanSkeleton } from '../states/PlanSkeleton';
import { WithoutPlan } from '../states/WithoutPlan';
import { PlanSpeakingProvider, usePlanSpeaking } from '../store/PlanSpeaking';
import { usePlanState } from '../store/PlanStoreContext';
import { usePlanSync } from '../store/usePlanSync';
import { useAnnouncer } from '../controls/useAnnouncer';
import { FaultBoundary } from '../parts/FaultBoundary';
import { PartMessage } from '../parts/PartMessage';
import { strings } from '../../strings/strings';
import { BrokenPlan } from './BrokenPlan';
import { ContentLanguageProvider } from '../texts/ContentLanguageContext';
import { PlanHeader } from './PlanHeader';
import { PlanMessages } from './PlanMessages';
import { PlanTimeline } from './PlanTimeline';
import type { RoadmapView } from '../host/RoadmapView';
import { useContentLanguage } from './useContentLanguage';
import { useUndoKeys } from './useUndoKeys';

/** What the state of the plan calls for. */
export function PlanView({ view }: { readonly view: RoadmapView }): React.ReactElement {
  const status = usePlanState((state) => state.status);
  usePlanSync();
  const handleKeyDown = useUndoKeys();
  const { isSpeaker, handleFocus } = usePlanSpeaking();
  return (
    <ContentLanguageProvider value={useContentLanguage()}>
      <PlanSpeakingProvider value={isSpeaker}>
        <div role="presentation" onKeyDown={handleKeyDown} onFocus={handleFocus}>
          <PlanHeader title={view.title} />
          {status === 'loading' && <PlanSkeleton />}
          {status === 'failed' && <FailedPlan />}
          {status === 'withoutPlan' && <ListWithoutColumns />}
          {status === 'ready' && <ReadyPlan view={view} />}
        </div>
      </PlanSpeakingProvider>
    </ContentLanguageProvider>
  );
}

function FailedPlan(): React.ReactElement | null {
  const fault = usePlanState((state) => (state.status === 'failed' ? state.fault : undefined));
  return fault ? <PlanFailed fault={fault} /> : null;
}

function ListWithoutColumns(): React.ReactElement | null {
  const list = usePlanState((state) => (state.status === 'withoutPlan' ? state.list : undefined));
  return list ? <WithoutPlan list={list} /> : null;
}

function ReadyPlan({ view }: { readonly view: RoadmapView }): React.ReactElement {
  const isEmpty = usePlanState((state) => state.status === 'ready' && state.actions.size === 0);
  // The panel for the first action outlives the empty plan; the one for a refused edit opens from its message.
  const { announce, region } = useAnnouncer();
  const details = useDetails(announce);
  return (
    <>
      <FaultBoundary draw={(fault, retry) => <PartMessage fault={fault} onRetry={retry} />}>
        <PlanMessages onCorrect={details.openRefused} onContinue={details.openDraft} />
      </FaultBoundary>
      {isEmpty ? <EmptyPlan onCreate={() => details.openNew()} /> : <SafeTimeline view={view} />}
      {details.panel}
      {region}
    </>
  );
}

/** A fault in drawing the rows leaves the heading, the messages and the way to the list. */
function SafeTimeline({ view }: { readonly view: RoadmapView }): React.ReactElement {
  return (
    <FaultBoundary draw={(fault, retry) => <BrokenPlan title={strings.TimelineBroken} fault={fault} onRetry={retry} />}>
      <PlanTimeline view={view} />
    </FaultBoundary>
  );
}
