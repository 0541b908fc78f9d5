import * as React from 'react';
import type { PlanOutline } from '../../domain/plan/PlanOutline';
import type { RowKey, TimelineRow } from '../../domain/timeline/timelineRows';
import { strings } from '../../strings/strings';
import { useAnnounce } from '../controls/Announcer';
import { Button } from '../controls/Button';
import { shortcutsOf } from '../keys/commandOf';
import { useCommands } from '../keys/useCommands';
import { Part } from '../parts/Part';
import { usePartRequests } from '../parts/usePartRequests';
import { useViewState, useViewStore } from '../store/ViewStoreContext';
import type { SharedRowProps } from '../timeline/shared/SharedRowProps';
import type { SelectionMode } from './startSelectionMode';

const rowSelection = new Part(() => import(/* webpackChunkName: 'row-selection' */ './startSelectionMode'));

export interface RowSelectingArgs {
  readonly shared: SharedRowProps;
  readonly rows: readonly TimelineRow[];
  readonly outline: PlanOutline;
}

export interface RowSelecting {
  /** The shared props, with the check boxes while rows are being selected. */
  readonly shared: SharedRowProps;
  /** Switches the mode on and off; for those who may edit. */
  readonly button: React.ReactNode;
  readonly bar: React.ReactNode;
}

/** Selecting rows: the code comes when it is first switched on, with the button or with `row.select` in the grid. */
export function useRowSelecting({ shared, rows, outline }: RowSelectingArgs): RowSelecting {
  const announce = useAnnounce();
  const view = useViewStore();
  const isSelecting = useViewState((state) => state.mode === 'selectRows');
  // What the mode needs; missing while it is loaded.
  const [loaded, setLoaded] = React.useState<SelectionMode>();
  const mode = shared.canEdit && isSelecting ? loaded : undefined;
  const plan = React.useRef({ rows, outline });
  const awaited = React.useRef<{ readonly keys: RowKey[] }>();
  React.useLayoutEffect(() => {
    plan.current = { rows, outline };
  });
  React.useEffect(
    () => () => {
      awaited.current = undefined;
    },
    []
  );

  const stop = (): void => {
    // First: a mode without anything awaited would be started again.
    view.setMode('browse');
    awaited.current = undefined;
    setLoaded(undefined);
  };
  const { request, hasFailed, cancel, place } = usePartRequests(stop);

  const start = (keys: RowKey[]): void => {
    if (awaited.current && !loaded && !hasFailed) {
      awaited.current.keys.push(...keys);
      return;
    }
    const own = { keys };
    awaited.current = own;
    view.setMode('selectRows');
    request(rowSelection, ({ startSelectionMode }) => {
      if (awaited.current === own) {
        setLoaded(startSelectionMode({ ...plan.current, keys }, announce));
      }
    });
  };
  // The mode may have been chosen before the rows were there.
  const isUnstarted = isSelecting && shared.canEdit && awaited.current === undefined;
  React.useEffect(() => {
    if (isUnstarted) {
      start([]);
    }
  }, [isUnstarted]);
  const leave = (): void => {
    cancel();
    stop();
    announce(strings.SelectEnded);
  };

  useCommands({
    'row.select': ({ target: { row } }) => {
      if (row === undefined) {
        return;
      }
      if (mode) {
        mode.selection.toggle(row);
      } else {
        start([row]);
      }
    },
    'rows.selectShown': () => mode?.selection.selectShown(),
    'rows.leave': () => {
      mode?.handOnFocus();
      leave();
    }
  });

  const isOn = isSelecting && (loaded ? mode !== undefined : !hasFailed);
  return {
    shared: React.useMemo(() => (mode ? { ...shared, Check: mode.Check } : shared), [shared, mode]),
    button: shared.canEdit && (
      <Button
        appearance="subtle"
        aria-pressed={isOn}
        aria-keyshortcuts={shared.kind === 'cards' ? undefined : shortcutsOf('row.select')}
        data-select-rows=""
        onClick={() => (isOn ? leave() : start([]))}
      >
        {strings.SelectRows}
      </Button>
    ),
    // Also while the page is edited: a dialog of the bar may be open.
    bar: loaded ? <loaded.Bar selection={loaded.selection} {...{ rows, outline }} /> : place
  };
}
