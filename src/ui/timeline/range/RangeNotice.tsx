import * as React from 'react';
import { Message } from '../../controls/Message';
import styles from './RangeNotice.module.scss';

export interface RangeNoticeProps {
  readonly text: string | undefined;
  readonly onDismiss: () => void;
}

/** What became of a paste, in sight at the lower edge of the window. The timeline's own live region reads it out. */
export function RangeNotice({ text, onDismiss }: RangeNoticeProps): React.ReactElement | null {
  return text === undefined ? null : (
    <div className={styles.notice}>
      <Message intent="warning" onDismiss={onDismiss}>
        {text}
      </Message>
    </div>
  );
}
