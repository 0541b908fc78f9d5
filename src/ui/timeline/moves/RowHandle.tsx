import * as React from 'react';
import { strings } from '../../../strings/strings';
import styles from './RowHandle.module.scss';

/**
 * What a row is dragged by. It is for pointers alone, hidden from screen readers and no tab stop: Alt and an arrow move the
 * row from any of its cells, and the details have buttons for it, so that a stop more in every row would be in the way.
 */
export function RowHandle(): React.ReactElement {
  // Its dots are drawn by the style sheet: an icon in each row would be two elements more.
  return <span className={styles.handle} data-row-handle="" title={strings.MoveHandle} aria-hidden />;
}
