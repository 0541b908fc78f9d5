import * as React from 'react';
import { Chevron } from './Chevron';
import styles from './ToggleButton.module.scss';

export interface ToggleButtonProps {
  readonly rowKey: string;
  readonly isExpanded: boolean;
  /** Among the cells of a grid the button is reached with the arrows, not with Tab. */
  readonly isInGrid: boolean;
  readonly children: React.ReactNode;
}

/** Opens and closes what stands under a goal or a group; the timeline listens for it (`data-toggle`). */
export function ToggleButton({ rowKey, isExpanded, isInGrid, children }: ToggleButtonProps): React.ReactElement {
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-expanded={isExpanded}
      data-toggle={rowKey}
      data-grid-target
      tabIndex={isInGrid ? -1 : undefined}
    >
      <Chevron isExpanded={isExpanded} />
      {children}
    </button>
  );
}
