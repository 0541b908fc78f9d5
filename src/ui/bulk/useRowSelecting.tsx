import * as React from 'react';
import type { PlanOutline } from '../../domain/plan/PlanOutline';
import type { RowKey, TimelineRow } from '../../domain/timeline/timelineRows';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { Part } from '../parts/Part';
import { usePartRequests } from '../parts/usePartRequests';
import type { TimelineFrame } from '../timeline/frame/TimelineFrame';
import type { SelectionMode } from './SelectionMode';
import styles from './useRowSelecting.module.scss';

const rowSelection = new Part(() => import(/* webpackChunkName: 'row-selection' */ './startSelectionMode'));

export interface RowSelectingArgs {
  readonly frame: TimelineFrame;
  readonly rows: readonly TimelineRow[];
  readonly outline: PlanOutline;
  readonly announce: (text: string) => void;
}

export interface RowSelecting {
  /** The frame with the check boxes in it, while rows are being selected. */
  readonly frame: TimelineFrame;
  /** Switches the mode on and off; for those who may edit. */
  readonly button: React.ReactNode;
  /** For the whole timeline, before all others hear of the key. */
  readonly handleKeyDown: (event: React.KeyboardEvent) => void;
  readonly handleKeyUp: (event: React.KeyboardEvent) => void;
  readonly bar: React.ReactNode;
}

/** Selecting rows: the code comes when it is first switched on, with the button or with Shift+Space in the grid. */
export function useRowSelecting({ frame, rows, outline, announce }: RowSelectingArgs): RowSelecting {
  const [state, setState] = React.useState<'off' | 'loading' | SelectionMode>('off');
  const mode = frame.canEdit && typeof state === 'object' ? state : undefined;
  const plan = React.useRef({ rows, outline });
  const awaited = React.useRef<{ readonly keys: RowKey[] }>();
  const isSpaceTaken = React.useRef(false);
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
    awaited.current = undefined;
    setState('off');
  };
  const { request, hasFailed, cancel, place } = usePartRequests(stop);

  const start = (keys: RowKey[]): void => {
    if (state === 'loading' && !hasFailed) {
      awaited.current?.keys.push(...keys);
      return;
    }
    const own = { keys };
    awaited.current = own;
    setState('loading');
    request(rowSelection, ({ startSelectionMode }) => {
      if (awaited.current === own) {
        setState(startSelectionMode({ ...plan.current, keys }, announce));
      }
    });
  };
  const leave = (): void => {
    cancel();
    stop();
    announce(strings.SelectEnded);
  };

  /** Shift+Space in a cell begins with its row. */
  const startByKey = (event: React.KeyboardEvent): 'taken' | undefined => {
    const { target } = event;
    const isAsked = frame.canEdit && event.key === ' ' && event.shiftKey && !event.altKey && !event.metaKey;
    const cell = isAsked && target instanceof Element && target.matches('td, th, [data-toggle]') && target;
    const key = cell && cell.closest<HTMLElement>('[role="grid"] [data-row-key]')?.dataset.rowKey;
    if (typeof key !== 'string') {
      return undefined;
    }
    start([key]);
    return 'taken';
  };
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    const outcome = mode ? mode.takeKey(event) : startByKey(event);
    isSpaceTaken.current = outcome !== undefined && event.key === ' ';
    if (outcome !== undefined) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (outcome === 'left') {
      leave();
    }
  };
  // Firefox presses a button when Space is released, whatever became of the key before.
  const handleKeyUp = (event: React.KeyboardEvent): void => {
    if (isSpaceTaken.current && event.key === ' ') {
      event.preventDefault();
    }
  };

  const isOn = (state === 'loading' && !hasFailed) || mode !== undefined;
  return {
    frame: React.useMemo(() => (mode ? { ...frame, Check: mode.Check } : frame), [frame, mode]),
    button: frame.canEdit && (
      <Button
        appearance="link"
        className={styles.button}
        aria-pressed={isOn}
        aria-keyshortcuts={frame.kind === 'cards' ? undefined : 'Shift+Space'}
        data-select-rows=""
        onClick={() => (isOn ? leave() : start([]))}
      >
        {strings.SelectRows}
      </Button>
    ),
    handleKeyDown,
    handleKeyUp,
    // Also while the page is edited: a dialog of the bar may be open.
    bar: typeof state === 'object' ? <state.Bar selection={state.selection} {...{ rows, outline, announce }} /> : place
  };
}
