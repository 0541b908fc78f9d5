import * as React from 'react';
import styles from './Announcer.module.scss';

/** Announces a text to screen readers; stable. */
export type Announce = (text: string) => void;

const AnnouncerContext = React.createContext<Announce | undefined>(undefined);

/** The one polite live region of a web part, for the components inside it. */
export function Announcer({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  const node = React.useRef<HTMLDivElement>(null);
  // The text is set in the document itself: nothing re-renders.
  const announce = React.useCallback((text: string): void => {
    if (node.current) {
      // The same text is announced again only when it differs.
      node.current.textContent = node.current.textContent === text ? `${text}\u00a0` : text;
    }
  }, []);
  return (
    <AnnouncerContext.Provider value={announce}>
      {children}
      <div ref={node} className={styles.announcer} aria-live="polite" />
    </AnnouncerContext.Provider>
  );
}

/** Announces through the web part's live region. */
export function useAnnounce(): Announce {
  const announce = React.useContext(AnnouncerContext);
  if (!announce) {
    throw new Error('A component that announces is outside of Announcer.');
  }
  return announce;
}
