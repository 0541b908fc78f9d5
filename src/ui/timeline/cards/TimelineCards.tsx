import * as React from 'react';
import type { TimelineLayout } from '../../../domain/timeline/timelineLayout';
import type { RowKey, TimelineRow } from '../../../domain/timeline/timelineRows';
import { rowOf } from '../../keys/planTarget';
import type { SharedRowProps } from '../shared/SharedRowProps';
import { TimelineRows } from '../rows/TimelineRows';
import { CardRows } from './CardRows';
import styles from './TimelineCards.module.scss';

export interface TimelineCardsProps {
  readonly layout: TimelineLayout;
  readonly shared: SharedRowProps;
  readonly rows: readonly TimelineRow[];
  /** Draw only the cards in sight. */
  readonly isVirtual: boolean;
}

/** The plan where a table does not fit: a card for each action. */
export function TimelineCards({ layout, shared, rows, isVirtual }: TimelineCardsProps): React.ReactElement {
  const place = React.useRef<HTMLDivElement>(null);
  const focusedKey = React.useRef<RowKey>();
  const [, setKeptKey] = React.useState<RowKey>();
  const handleFocus = (event: React.FocusEvent): void => {
    focusedKey.current = rowOf(event.target)?.dataset.rowKey;
    if (isVirtual) {
      setKeptKey(focusedKey.current);
    }
  };
  return (
    <div ref={place} className={isVirtual ? styles.virtual : undefined} onFocus={handleFocus}>
      <TimelineRows
        Rows={CardRows}
        rows={rows}
        shared={shared}
        layout={layout}
        place={isVirtual ? place : undefined}
        keptKey={isVirtual ? focusedKey.current : undefined}
        onRendered={nothing}
      />
    </div>
  );
}

/** Buttons of cards are tab stops by themselves. */
function nothing(): void {
  return undefined;
}
