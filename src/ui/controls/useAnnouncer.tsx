import * as React from 'react';
import styles from './Announcer.module.scss';

/** A polite live region and the way to speak through it. The text is set in the document itself: nothing is redrawn. */
export function useAnnouncer(): { readonly announce: (text: string) => void; readonly region: React.ReactElement } {
  const node = React.useRef<HTMLDivElement>(null);
  const announce = React.useCallback((text: string): void => {
    if (node.current) {
      // The same words twice are spoken twice only when the text differs.
      node.current.textContent = node.current.textContent === text ? `${text}\u00a0` : text;
    }
  }, []);
  const region = React.useMemo(() => <div ref={node} className={styles.announcer} aria-live="polite" />, []);
  return { announce, region };
}
