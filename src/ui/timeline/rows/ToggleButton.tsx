import * as React from 'react';
import type { Heading } from '../../../domain/plan/PlanOutline';
import { shortcutsOf } from '../../keys/commandOf';
import { canRename } from '../../rename/useRename';
import { useReadyPlan } from '../../store/PlanStoreContext';
import styles from './ToggleButton.module.scss';

export interface ToggleButtonProps {
  readonly rowKey: string;
  readonly isExpanded: boolean;
  /** Among the cells of a grid the button is reached with the arrows, not with Tab. */
  readonly isInGrid: boolean;
  /** What it opens; `undefined` for what stands over rows without a goal. */
  readonly heading: Heading | undefined;
  /** Its name: one element. */
  readonly children: React.ReactElement;
}

/** Opens and closes what stands under a goal or a group; the timeline listens for it (`data-toggle`). */
export function ToggleButton(props: ToggleButtonProps): React.ReactElement {
  const { rowKey, isExpanded, isInGrid, heading, children } = props;
  const shortcuts = useReadyPlan(({ list }) =>
    [
      list.rights.canAdd && heading ? shortcutsOf('action.create') : '',
      canRename(list, heading) ? shortcutsOf('heading.rename') : ''
    ]
      .join(' ')
      .trim()
  );
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-expanded={isExpanded}
      aria-keyshortcuts={shortcuts || undefined}
      data-toggle={rowKey}
      data-grid-target
      tabIndex={isInGrid ? -1 : undefined}
    >
      {children}
    </button>
  );
}
