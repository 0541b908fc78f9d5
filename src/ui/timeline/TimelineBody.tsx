import * as React from 'react';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { FaultBoundary } from '../parts/FaultBoundary';
import type { PartFault } from '../parts/PartFault';
import { PartMessage } from '../parts/PartMessage';
import { usePart } from '../parts/usePart';
import { drawnAtMost, virtualRows } from './rows/TimelineRows';
import { TimelineTable, type TimelineTableProps } from './table/TimelineTable';
import { TimelineCards } from './cards/TimelineCards';
import type { TimelineLayout } from '../../domain/timeline/timelineLayout';

export interface TimelineBodyProps extends Omit<TimelineTableProps, 'layout' | 'isVirtual'> {
  readonly layout: TimelineLayout;
  /** More rows are shown than are drawn at once. */
  readonly isLong: boolean;
  /** The plan has so many rows that this may become true. */
  readonly mayBeLong: boolean;
}

/**
 * The shown rows. Many are drawn whole, as far as a browser can, when the code for drawing parts of them fails. The table
 * stays mounted, and keeps its focus, when rows become many or few.
 */
export function TimelineBody({ isLong, mayBeLong, ...rest }: TimelineBodyProps): React.ReactElement {
  const { fault, retry } = usePart(virtualRows, mayBeLong);
  if (isLong && fault) {
    return <WholeRows {...rest} fault={fault} onRetry={fault.kind === 'broken' ? undefined : retry} />;
  }
  return (
    <FaultBoundary
      subject={isLong}
      draw={(thrown, redraw) => <WholeRows {...rest} fault={isLong ? thrown : undefined} onRetry={redraw} />}
    >
      <Rows {...rest} isVirtual={isLong} />
    </FaultBoundary>
  );
}

type RowsProps = Omit<TimelineBodyProps, 'isLong' | 'mayBeLong'>;

interface WholeRowsProps extends RowsProps {
  /** Why many rows are drawn whole; `undefined` where few are drawn again. */
  readonly fault: PartFault | undefined;
  readonly onRetry: (() => void) | undefined;
}

function WholeRows({ fault, onRetry, ...rest }: WholeRowsProps): React.ReactElement {
  const count = rest.rows.length;
  return (
    <>
      {fault && (
        <PartMessage fault={fault} onRetry={onRetry}>
          {count > drawnAtMost ? format(strings.LongPlanCut, drawnAtMost, count) : strings.LongPlanWhole}
        </PartMessage>
      )}
      <Rows {...rest} isVirtual={false} />
    </>
  );
}

function Rows({ layout, ...rest }: RowsProps & { readonly isVirtual: boolean }): React.ReactElement {
  const { shared, rows, isVirtual } = rest;
  return layout.kind === 'cards' ? (
    <TimelineCards {...{ layout, shared, rows, isVirtual }} />
  ) : (
    <TimelineTable layout={layout} {...rest} />
  );
}
