import * as React from 'react';
import type { ActionId } from '../../domain/plan/Action';
import { strings } from '../../strings/strings';
import { shortcutsOf } from '../keys/commandOf';
import styles from './ActionSteps.module.scss';
import type { ActionStepping, StepCommand } from './useActionSteps';
import { useCurrentRow } from './useCurrentRow';

export interface ActionStepsProps {
  /** The action that the panel is about. */
  readonly id: ActionId;
  readonly stepping: ActionStepping;
}

/** Leads to the actions before and after the one in the panel, and shows in the plan which one it is about. */
export function ActionSteps({ id, stepping }: ActionStepsProps): React.ReactElement {
  const { neighbours } = stepping;
  const place = React.useRef<HTMLDivElement>(null);
  useCurrentRow(place, id);
  return (
    <div ref={place} className={styles.steps}>
      {neighbours.place !== undefined && (
        <span className={styles.place}>{`${neighbours.place}/${neighbours.count}`}</span>
      )}
      <StepButton command="action.previous" label={strings.DetailsPrevious} stepping={stepping} />
      <StepButton command="action.next" label={strings.DetailsNext} stepping={stepping} />
    </div>
  );
}

interface StepButtonProps {
  readonly command: StepCommand;
  readonly label: string;
  readonly stepping: ActionStepping;
}

/** Not disabled at the end: a disabled button would lose the focus. It has the focus in the next panel too. */
function StepButton({ command, label, stepping }: StepButtonProps): React.ReactElement {
  const button = React.useRef<HTMLButtonElement>(null);
  const wasPressed = stepping.pressed === command;
  // The sheet focuses its heading as it opens; this effect runs after it.
  React.useEffect(() => {
    if (wasPressed) {
      button.current?.focus();
    }
  }, [wasPressed]);
  const isEnd = stepping.targetOf(command) === undefined;
  const keys = shortcutsOf(command);
  return (
    <button
      ref={button}
      type="button"
      className={`${styles.step} ${command === 'action.next' ? styles.next : ''}`}
      aria-label={label}
      title={`${label} (${keys})`}
      aria-keyshortcuts={keys}
      aria-disabled={isEnd || undefined}
      onClick={() => stepping.step(command, true)}
    />
  );
}
