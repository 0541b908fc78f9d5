import * as React from 'react';
import type { Heading } from '../../../domain/plan/PlanOutline';
import { format } from '../../../strings/format';
import { strings } from '../../../strings/strings';
import { canRename } from '../../rename/useRename';
import { useReadyPlan } from '../../store/PlanStoreContext';
import styles from './HeadingButtons.module.scss';

export interface HeadingButtonsProps {
  readonly heading: Heading;
  /** Among the cells of a grid keys do the same: Insert and F2 on the heading itself. */
  readonly isInGrid: boolean;
}

/** What can be done at a heading; seen when its row is pointed at or has the focus, and always where nothing can point. */
export function HeadingButtons({ heading, isInGrid }: HeadingButtonsProps): React.ReactElement | null {
  const canAdd = useReadyPlan((state) => state.list.rights.canAdd);
  const isRenamable = useReadyPlan((state) => canRename(state.list, heading));
  if (!canAdd && !isRenamable) {
    return null;
  }
  const common = { type: 'button', className: styles.button, tabIndex: isInGrid ? -1 : undefined } as const;
  return (
    <>
      {canAdd && (
        <button
          {...common}
          data-create=""
          aria-haspopup="dialog"
          aria-label={format(strings.HeadingAdd, heading.name)}
          title={strings.AddAction}
        />
      )}
      {isRenamable && (
        <button
          {...common}
          data-rename=""
          aria-haspopup="dialog"
          aria-label={format(strings.HeadingRename, heading.name)}
          title={strings.Rename}
        />
      )}
    </>
  );
}
