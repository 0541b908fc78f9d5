import * as React from 'react';
import { ViewStore } from '../../application/view/ViewStore';
import { readRememberedView, writeRememberedView } from '../../application/view/rememberedView';
import { readViewAddress } from '../../application/view/viewAddress';
import { PlanFailed } from '../states/PlanFailed';
import { PlanSkeleton } from '../states/PlanSkeleton';
import { WithoutPlan } from '../states/WithoutPlan';
import { IsAnnouncerProvider, useAnnouncerChoice } from '../store/PlanAnnouncing';
import { usePlanState } from '../store/PlanStoreContext';
import { ViewStoreProvider } from '../store/ViewStoreContext';
import { usePlanSync } from '../store/usePlanSync';
import { CommandRoot } from '../keys/CommandRoot';
import { Announcer } from '../controls/Announcer';
import { ContentLanguageProvider } from '../texts/ListText';
import type { ViewAddress } from '../host/ViewAddress';
import { useViewAddress } from '../workspace/useViewAddress';
import { Workspace } from '../workspace/Workspace';
import { PlanHeader } from './PlanHeader';
import { type RememberedView, type RoadmapView, useRoadmapHost } from '../host/RoadmapHost';
import { UndoNotice } from './UndoNotice';
import { interfaceLanguage } from '../../strings/strings';

/** The plan in each of its states. */
export function PlanView({ view }: { readonly view: RoadmapView }): React.ReactElement {
  const status = usePlanState((state) => state.status);
  usePlanSync();
  const { isAnnouncer, handleFocus } = useAnnouncerChoice();
  const { address, remembered } = useRoadmapHost();
  const [viewStore] = React.useState(() => openedView(address, remembered));
  useViewAddress(viewStore, address);
  useRememberedView(viewStore, remembered);
  return (
    <ContentLanguageProvider value={useContentLanguage()}>
      <IsAnnouncerProvider value={isAnnouncer}>
        <ViewStoreProvider value={viewStore}>
          <CommandRoot onFocus={handleFocus}>
            <Announcer>
              <PlanHeader title={view.title} />
              {status === 'loading' && <PlanSkeleton />}
              {status === 'failed' && <FailedPlan />}
              {status === 'withoutPlan' && <ListWithoutColumns />}
              {status === 'ready' && <Workspace view={view} />}
              <UndoNotice />
            </Announcer>
          </CommandRoot>
        </ViewStoreProvider>
      </IsAnnouncerProvider>
    </ContentLanguageProvider>
  );
}

/** What the person had and what the address asks for, from the first frame on. */
function openedView(address: ViewAddress | undefined, remembered: RememberedView | undefined): ViewStore {
  const view = new ViewStore(readRememberedView(remembered?.read()));
  const entries = address?.read() ?? [];
  if (entries.length > 0) {
    const { view: wanted, dropped } = readViewAddress(entries);
    view.show(wanted, dropped);
  }
  return view;
}

/** Remembers what the person closes and opens. */
function useRememberedView(view: ViewStore, remembered: RememberedView | undefined): void {
  const latest = React.useRef(remembered);
  latest.current = remembered;
  React.useEffect(() => {
    let written = writeRememberedView(view.state.getState());
    return view.state.subscribe((state) => {
      const text = writeRememberedView(state);
      if (text !== written) {
        written = text;
        latest.current?.write(text);
      }
    });
  }, [view]);
}

function FailedPlan(): React.ReactElement | null {
  const fault = usePlanState((state) => (state.status === 'failed' ? state.fault : undefined));
  return fault ? <PlanFailed fault={fault} /> : null;
}

function ListWithoutColumns(): React.ReactElement | null {
  const list = usePlanState((state) => (state.status === 'withoutPlan' ? state.list : undefined));
  return list ? <WithoutPlan list={list} /> : null;
}

/** The language of the list's texts, where it is known and differs from the interface's. */
function useContentLanguage(): string | undefined {
  const language = usePlanState((state) => (state.status === 'ready' ? state.list.language : undefined));
  return language === interfaceLanguage() ? undefined : language;
}
