import * as React from 'react';
import styles from './Chevron.module.scss';

/** Points down when what it opens is open, and to the text's direction when it is closed. */
export function Chevron({ isExpanded }: { readonly isExpanded: boolean }): React.ReactElement {
  return (
    <svg
      className={`${styles.chevron} ${isExpanded ? styles.expanded : ''}`}
      viewBox="0 0 16 16"
      aria-hidden
      focusable="false"
    >
      <path d="M6 3.5 10.5 8 6 12.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
