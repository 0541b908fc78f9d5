import * as React from 'react';
import { useAnnounce } from '../controls/Announcer';
import { Message } from '../controls/Message';
import { useIsAnnouncer } from '../store/PlanAnnouncing';
import { usePlanState } from '../store/PlanStoreContext';
import styles from './UndoNotice.module.scss';
import { takenStepText } from './takenStepText';

/** How long it stays, in milliseconds; longer while it is pointed at or holds the focus. */
const stay = 10_000;

/** Says what was undone or redone, at the lower edge where the person works; it goes with the next edit, or by itself. */
export function UndoNotice(): React.ReactElement | null {
  const taken = usePlanState((state) => (state.status === 'ready' ? state.undo.taken : undefined));
  const isAnnouncer = useIsAnnouncer();
  const announce = useAnnounce();
  const [seen, setSeen] = React.useState(taken?.number);
  const [isHeld, setHeld] = React.useState(false);
  const shown = taken && taken.number !== seen && isAnnouncer ? taken : undefined;
  const number = shown?.number;
  const text = shown && takenStepText(shown);
  React.useEffect(() => {
    if (number !== undefined && text) {
      announce(text);
    }
  }, [number, text, announce]);
  React.useEffect(() => {
    if (number === undefined || isHeld) {
      return undefined;
    }
    const timer = window.setTimeout(() => setSeen(number), stay);
    return () => window.clearTimeout(timer);
  }, [number, isHeld]);
  const handleDismiss = (): void => {
    setHeld(false);
    setSeen(number);
  };
  return text === undefined ? null : (
    <div
      role="presentation"
      className={styles.notice}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Message intent="info" onDismiss={handleDismiss}>
        {text}
      </Message>
    </div>
  );
}
