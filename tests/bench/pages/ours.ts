import * as React from 'react';
import * as ReactDom from 'react-dom';
import { PlanStore } from '../../../src/application/PlanStore';
import { RoadmapApp } from '../../../src/ui/shell/RoadmapApp';
import { themeVariables } from '../../../src/ui/theme/themeVariables';
import { InMemoryPlanRepository } from '../../builders/InMemoryPlanRepository';
import { type PhaseChange, found } from './Contender';
import { goals, halfYears } from './planRows';
import { startBench } from './startBench';

let store: PlanStore | undefined;

/** The whole web part as an editor has it, over a plan in memory. */
startBench({
  rowSelector: 'tr[data-row-key]',

  render(root, rows) {
    const list = new InMemoryPlanRepository(new Map(rows.map((row) => [row.id, row])), { goals, halfYears });
    store = new PlanStore(list, { batch: ReactDom.unstable_batchedUpdates });
    void store.reader.open();
    const host = {
      locale: 'fi-FI',
      listUrl: '/sites/intra/Lists/Toimenpiteet',
      loadSetup: () => Promise.reject(new Error('There is nothing to set up.')),
      loadDocuments: () => Promise.reject(new Error('There are no documents.')),
      isPersonalApp: false
    };
    const view = {
      title: 'Tiekartta',
      firstHalfYear: undefined,
      lastHalfYear: undefined,
      now: '2026H2',
      width: root.clientWidth,
      colors: 'light'
    } as const;
    ReactDom.render(
      React.createElement(RoadmapApp, { store, host, view, themeVariables: themeVariables(undefined, 'light') }),
      root
    );
    window.addEventListener('pagehide', () => ReactDom.unmountComponentAtNode(root));
  },

  scroller() {
    const region = found('table').parentElement?.closest('[role="region"]');
    return region && region.scrollHeight > region.clientHeight ? region : document.documentElement;
  },

  change({ id, halfYear, phase }) {
    store?.edits.edit(id, { phases: { [halfYear]: phase } });
  },

  isShown({ id, halfYear, phase }: PhaseChange) {
    return found(`[data-action-id="${id}"] [data-half-year="${halfYear}"]`).dataset.phase === phase;
  }
});
