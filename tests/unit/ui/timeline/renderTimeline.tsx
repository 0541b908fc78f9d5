import { type RenderResult, render } from '@testing-library/react';
import * as React from 'react';
import type { OpenedPlan } from '../../../../src/application/PlanRepository';
import type { ViewState } from '../../../../src/application/view/ViewState';
import { ViewStore } from '../../../../src/application/view/ViewStore';
import { PlanStore } from '../../../../src/application/PlanStore';
import type { Action } from '../../../../src/domain/plan/Action';
import type { HalfYear } from '../../../../src/domain/time/HalfYear';
import { CommandRoot } from '../../../../src/ui/keys/CommandRoot';
import { Announcer } from '../../../../src/ui/controls/Announcer';
import { DetailsPlace } from '../../../../src/ui/details/DetailsPlace';
import { type RoadmapHost, RoadmapHostProvider } from '../../../../src/ui/host/RoadmapHost';
import { FilteredPlanProvider } from '../../../../src/ui/filters/FilteredPlanContext';
import { PlanStoreProvider } from '../../../../src/ui/store/PlanStoreContext';
import { ViewStoreProvider } from '../../../../src/ui/store/ViewStoreContext';
import { Timeline } from '../../../../src/ui/timeline/Timeline';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';

export interface TimelineOptions {
  readonly actions: readonly Action[];
  readonly plan?: Partial<OpenedPlan>;
  readonly width?: number;
  readonly halfYears?: readonly HalfYear[];
  /** What the person looks at already. */
  readonly view?: Partial<ViewState>;
}

const someHalfYears: readonly HalfYear[] = ['2025H1', '2025H2', '2026H1', '2026H2', '2027H1', '2027H2'];
export const readerRights = { canEdit: false, canAdd: false, canDelete: false, canManageList: false };

const host: RoadmapHost = {
  locale: 'fi-FI',
  listUrl: '/sites/intra/Lists/Toimenpiteet',
  loadSetup: () => Promise.reject(new Error('This test sets nothing up.')),
  loadDocuments: () => Promise.reject(new Error('This test reads no documents.')),
  isPersonalApp: false
};

/** The timeline of a plan in memory, in autumn 2026, on a page 1200 pixels wide. */
export async function renderTimeline(options: TimelineOptions): Promise<RenderResult & { readonly store: PlanStore }> {
  const { actions, plan = {}, width = 1200, halfYears = someHalfYears } = options;
  const goals = [...new Set(actions.map(({ goal }) => goal))];
  const rows = new Map(actions.map((action) => [action.id, action]));
  const store = new PlanStore(new InMemoryPlanRepository(rows, { goals, halfYears, ...plan }));
  await store.reader.open();
  const result = render(
    <PlanStoreProvider value={store}>
      <ViewStoreProvider value={new ViewStore(options.view)}>
        <CommandRoot>
          <Announcer>
            <FilteredPlanProvider now="2026H2" zone={undefined}>
              <Timeline now="2026H2" visibleHalfYears={halfYears} width={width} />
              <RoadmapHostProvider value={host}>
                <DetailsPlace />
              </RoadmapHostProvider>
            </FilteredPlanProvider>
          </Announcer>
        </CommandRoot>
      </ViewStoreProvider>
    </PlanStoreProvider>
  );
  return { ...result, store };
}
