import { type RenderResult, render } from '@testing-library/react';
import * as React from 'react';
import type { Clock } from '../../../src/application/saving/Clock';
import type { PlanRepository } from '../../../src/application/PlanRepository';
import { PlanStore } from '../../../src/application/PlanStore';
import { RoadmapApp } from '../../../src/ui/shell/RoadmapApp';
import type { RoadmapHost, RoadmapView } from '../../../src/ui/host/RoadmapHost';

export interface RenderOptions {
  readonly repository?: PlanRepository;
  /** Time for the test to pass; the machine's own when it is left out. */
  readonly clock?: Clock;
  /** A plan that has been opened already, in the place of the repository. */
  readonly store?: PlanStore;
  readonly host?: Partial<RoadmapHost>;
  readonly view?: Partial<RoadmapView>;
}

/** The whole web part as a person sees it, opened on the repository; without one, no list is chosen. */
export async function renderApp(options: RenderOptions = {}): Promise<RenderResult> {
  const { repository, clock, host, view } = options;
  const store = options.store ?? (repository && new PlanStore(repository, clock ? { clock } : {}));
  if (store && store.state.getState().status !== 'ready') {
    await store.reader.open();
  }
  return render(
    <RoadmapApp
      store={store}
      host={{
        locale: 'fi-FI',
        listUrl: '/sites/intra/Lists/Toimenpiteet',
        loadSetup: () => Promise.reject(new Error('This test sets nothing up.')),
        loadDocuments: () => Promise.reject(new Error('This test reads no documents.')),
        isPersonalApp: false,
        ...host
      }}
      view={{
        title: '',
        firstHalfYear: undefined,
        lastHalfYear: undefined,
        now: '2026H2',
        width: 1200,
        colors: 'light',
        ...view
      }}
      themeVariables={{}}
    />
  );
}
