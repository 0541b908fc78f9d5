import * as React from 'react';
import { timelineYears } from '../../../domain/timeline/timelineColumns';
import type { TableLayout } from '../../../domain/timeline/timelineLayout';
import type { RowKey, TimelineRow } from '../../../domain/timeline/timelineRows';
import { strings } from '../../../strings/strings';
import { shortcutsOf } from '../../keys/commandOf';
import { TableRows } from './TableRows';
import type { SharedRowProps } from '../shared/SharedRowProps';
import { TimelineHeader } from './TimelineHeader';
import { TimelineRows } from '../rows/TimelineRows';
import styles from './TimelineTable.module.scss';
import type { CellSelection } from '../range/CellSelection';
import { RangeNotice } from '../range/RangeNotice';
import { useGridGestures } from './useGridGestures';
import { useHeaderHeight } from './useHeaderHeight';

export interface TimelineTableProps {
  readonly layout: TableLayout;
  /** Width of the place that the table is given, in CSS pixels. */
  readonly width: number;
  readonly shared: SharedRowProps;
  readonly rows: readonly TimelineRow[];
  /** Draw only the rows in sight. */
  readonly isVirtual: boolean;
  readonly selection: CellSelection;
  /** Opens goals and groups. */
  readonly onExpand: (keys: readonly RowKey[]) => void;
}

/** The keys move the row whose cell has the focus. */
const gridAttributes = {
  role: 'grid',
  'aria-multiselectable': true,
  'aria-keyshortcuts': shortcutsOf('action.move')
} as const;

/** The plan as one table: a native one for readers, a grid of one tab stop for those who edit. */
export function TimelineTable({ layout, width, ...rest }: TimelineTableProps): React.ReactElement {
  const { shared, rows, isVirtual } = rest;
  const table = React.useRef<HTMLTableElement>(null);
  const grid = useGridGestures({ table, ...rest });
  useHeaderHeight(table);
  const content = (
    <div role="presentation" className={isVirtual ? styles.virtual : undefined} {...grid.handlers}>
      <table
        ref={table}
        className={styles.table}
        style={
          layout.kind === 'scrolling'
            ? { minInlineSize: `calc(var(--tk-rem) * ${tableRem(layout, shared)})` }
            : undefined
        }
        {...(shared.canEdit ? gridAttributes : {})}
        {...(isVirtual ? { 'aria-rowcount': rows.length + 2 } : {})}
      >
        <caption className={styles.caption}>{strings.TimelineCaption}</caption>
        <Columns layout={layout} shared={shared} />
        <TimelineHeader shared={shared} isNumbered={isVirtual} />
        <TimelineRows
          Rows={TableRows}
          rows={rows}
          shared={shared}
          layout={layout}
          place={isVirtual ? table : undefined}
          keptKey={grid.activeKey}
          onRendered={grid.afterRender}
        />
      </table>
    </div>
  );
  const box =
    layout.kind === 'scrolling' ? (
      <div
        className={styles.scroller}
        style={seenWidth(width)}
        role="region"
        aria-label={strings.TimelineScroll}
        // The cells of a grid scroll it by keyboard; without them the box itself must take the focus.
        tabIndex={shared.canEdit ? undefined : 0}
      >
        {content}
      </div>
    ) : (
      content
    );
  return (
    <>
      {box}
      {grid.partPlace}
      <RangeNotice text={grid.notice} onDismiss={grid.dismissNotice} />
    </>
  );
}

/** Widths are shares of the table, so that a sheet of paper narrower than the screen keeps the proportions. */
function Columns({
  layout,
  shared
}: {
  readonly layout: TableLayout;
  readonly shared: SharedRowProps;
}): React.ReactElement {
  const wholeRem = tableRem(layout, shared);
  const share = (rem: number): React.CSSProperties => ({ inlineSize: `${(rem / wholeRem) * 100}%` });
  return (
    <>
      <colgroup>
        <col style={share(layout.titleRem)} />
        {layout.kind === 'wide' && (
          <>
            <col style={share(layout.departmentRem)} />
            <col style={share(layout.responsibleRem)} />
          </>
        )}
      </colgroup>
      {timelineYears(shared.columns).map(({ columns }) => (
        <colgroup key={columns[0]?.halfYear}>
          {columns.map(({ halfYear, isNow }) => (
            <col key={halfYear} className={isNow ? styles.now : undefined} style={share(layout.halfYearRem)} />
          ))}
        </colgroup>
      ))}
    </>
  );
}

/**
 * What headings fit into as the table scrolls sideways; a scroll bar may take a rem of it. Measured here because a box that
 * is a container for queries loses its scroll position, and the page's, in WebKit: it is laid out once before its new rows
 * are, as if they had no height.
 */
function seenWidth(width: number): React.CSSProperties {
  return { '--tk-viewWidth': `calc(${width}px - var(--tk-rem))` } as React.CSSProperties;
}

function tableRem(layout: TableLayout, shared: SharedRowProps): number {
  const { titleRem, departmentRem, responsibleRem, halfYearRem } = layout;
  return titleRem + departmentRem + responsibleRem + halfYearRem * shared.columns.length;
}
