import * as React from 'react';
import type { TimelineLayout } from '../../../domain/timeline/timelineLayout';
import type { RowKey, TimelineRow } from '../../../domain/timeline/timelineRows';
import { strings } from '../../../strings/strings';
import type { TimelineFrame } from '../TimelineFrame';
import { TimelineRows } from '../TimelineRows';
import { CardRows } from './CardRows';
import styles from './TimelineCards.module.scss';

export interface TimelineCardsProps {
  readonly layout: TimelineLayout;
  readonly frame: TimelineFrame;
  readonly rows: readonly TimelineRow[];
  /** Draw only the cards in sight. */
  readonly isVirtual: boolean;
}

/** The plan where a table does not fit: a card for each action. */
export function TimelineCards({ layout, frame, rows, isVirtual }: TimelineCardsProps): React.ReactElement {
  const scroller = React.useRef<HTMLDivElement>(null);
  const [keptKey, setKeptKey] = React.useState<RowKey>();
  const cards = (
    <TimelineRows
      Rows={CardRows}
      rows={rows}
      frame={frame}
      layout={layout}
      scroller={isVirtual ? scroller : undefined}
      keptKey={keptKey}
      onRendered={nothing}
    />
  );
  return isVirtual ? (
    <div
      ref={scroller}
      className={styles.scroller}
      role="region"
      aria-label={strings.TimelineScroll}
      tabIndex={frame.canEdit ? undefined : 0}
      onFocus={(event) => setKeptKey(event.target.closest<HTMLElement>('[data-row-key]')?.dataset.rowKey)}
    >
      {cards}
    </div>
  ) : (
    cards
  );
}

/** Buttons of cards are tab stops by themselves. */
function nothing(): void {
  return undefined;
}
