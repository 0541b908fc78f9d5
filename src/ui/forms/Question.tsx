import * as React from 'react';
import { Button } from '../controls/Button';
import { strings } from '../../strings/strings';
import styles from './Question.module.scss';

export interface QuestionProps {
  readonly text: string;
  readonly yes: string;
  readonly no?: string;
  readonly onYes: () => void;
  /** Where changes would be lost: saves them instead. It is then what the question suggests. */
  readonly onSave?: () => void;
  readonly onNo: () => void;
}

/** A question in the panel, in place of its buttons, before something is discarded. The safe answer has the focus. */
export function Question({
  text,
  yes,
  no = strings.DetailsCancel,
  onYes,
  onSave,
  onNo
}: QuestionProps): React.ReactElement {
  const group = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const before = document.activeElement;
    group.current?.querySelector<HTMLElement>('[data-safe]')?.focus();
    return () => {
      // An answer may have led to a field: the focus is given back only when it went with the question.
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected) {
        before.focus();
      }
    };
  }, []);
  return (
    <div ref={group} className={styles.question} role="alertdialog" aria-label={text}>
      <p className={styles.text}>{text}</p>
      <Button data-safe="" onClick={onNo}>
        {no}
      </Button>
      <Button appearance={onSave ? 'standard' : 'primary'} onClick={onYes}>
        {yes}
      </Button>
      {onSave && (
        <Button appearance="primary" onClick={onSave}>
          {strings.DetailsSave}
        </Button>
      )}
    </div>
  );
}
