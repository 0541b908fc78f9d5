import * as React from 'react';
import type { PlanOutline } from '../../../domain/plan/PlanOutline';
import type { RowKey, TimelineRow } from '../../../domain/timeline/timelineRows';
import { strings } from '../../../strings/strings';
import { Button } from '../../controls/Button';
import type { TimelineFrame } from '../TimelineFrame';
import { RangeNotice } from '../range/RangeNotice';
import type { SelectionMode } from './SelectionMode';
import styles from './useRowSelecting.module.scss';

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
  const [state, setState] = React.useState<'off' | 'loading' | 'failed' | SelectionMode>('off');
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

  const start = (keys: RowKey[]): void => {
    if (state === 'loading') {
      awaited.current?.keys.push(...keys);
      return;
    }
    const own = { keys };
    awaited.current = own;
    setState('loading');
    import(/* webpackChunkName: 'row-selection' */ './startSelectionMode').then(
      ({ startSelectionMode }) => {
        if (awaited.current === own) {
          setState(startSelectionMode({ ...plan.current, keys }, announce));
        }
      },
      (error) => {
        console.warn('Tiekartta: the code for selecting rows could not be loaded.', error);
        if (awaited.current === own) {
          setState('failed');
          announce(strings.SelectFailed);
        }
      }
    );
  };
  const leave = (): void => {
    awaited.current = undefined;
    setState('off');
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
  // Firefox presses a button when Space is let go, whatever became of the key before.
  const handleKeyUp = (event: React.KeyboardEvent): void => {
    if (isSpaceTaken.current && event.key === ' ') {
      event.preventDefault();
    }
  };

  const isOn = state === 'loading' || mode !== undefined;
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
    bar: mode ? (
      <mode.Bar selection={mode.selection} {...{ rows, outline, announce }} />
    ) : (
      <RangeNotice text={state === 'failed' ? strings.SelectFailed : undefined} onDismiss={() => setState('off')} />
    )
  };
}
