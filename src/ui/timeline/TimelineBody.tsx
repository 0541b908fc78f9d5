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
  /** The plan has more rows than are drawn at once. */
  readonly isLong: boolean;
}

/** The rows of the plan. A long one is drawn whole, as far as a browser can, when the code for drawing parts of it fails. */
export function TimelineBody({ isLong, ...rest }: TimelineBodyProps): React.ReactElement {
  const { fault, retry } = usePart(virtualRows, isLong);
  if (!isLong) {
    return <Rows {...rest} isVirtual={false} />;
  }
  if (fault) {
    return <WholeRows {...rest} fault={fault} onRetry={fault.kind === 'broken' ? undefined : retry} />;
  }
  return (
    <FaultBoundary draw={(thrown, redraw) => <WholeRows {...rest} fault={thrown} onRetry={redraw} />}>
      <Rows {...rest} isVirtual />
    </FaultBoundary>
  );
}

type RowsProps = Omit<TimelineBodyProps, 'isLong'>;

interface WholeRowsProps extends RowsProps {
  readonly fault: PartFault;
  readonly onRetry: (() => void) | undefined;
}

function WholeRows({ fault, onRetry, ...rest }: WholeRowsProps): React.ReactElement {
  const count = rest.rows.length;
  return (
    <>
      <PartMessage fault={fault} onRetry={onRetry}>
        {count > drawnAtMost ? format(strings.LongPlanCut, drawnAtMost, count) : strings.LongPlanWhole}
      </PartMessage>
      <Rows {...rest} isVirtual={false} />
    </>
  );
}

function Rows({ layout, ...rest }: RowsProps & { readonly isVirtual: boolean }): React.ReactElement {
  const { frame, rows, isVirtual } = rest;
  return layout.kind === 'cards' ? (
    <TimelineCards {...{ layout, frame, rows, isVirtual }} />
  ) : (
    <TimelineTable layout={layout} {...rest} />
  );
}
