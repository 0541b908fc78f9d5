import * as React from 'react';
import { strings } from '../../strings/strings';
import styles from './UnconfirmedMark.module.scss';

/** An open ring at a row that nobody has confirmed this half-year; without a name where words beside it say the same. */
export function UnconfirmedMark({ isNamed = true }: { readonly isNamed?: boolean }): React.ReactElement {
  return isNamed ? (
    <span className={styles.mark} role="img" aria-label={strings.UnconfirmedMark} title={strings.UnconfirmedMark} />
  ) : (
    <span className={styles.mark} aria-hidden />
  );
}
