import * as React from 'react';
import { withoutActions } from '../../domain/plan/withoutActions';
import type { HalfYear } from '../../domain/time/HalfYear';
import type { TimeZone } from '../../domain/time/TimeZone';
import { useConfirmationRound } from '../confirmation/useConfirmationRound';
import { useDetails } from '../details/useDetails';
import { useRename } from '../rename/useRename';
import { useReadyPlan } from '../store/PlanStoreContext';
import styles from './Timeline.module.scss';
import { TimelineBody } from './TimelineBody';
import { TimelineToolbar } from './TimelineToolbar';
import { useAnnouncer } from '../controls/useAnnouncer';
import { useCollapse } from './useCollapse';
import { useHeadingCommands } from './useHeadingCommands';
import { usePhaseEditing } from './usePhaseEditing';
import { useRowSelecting } from '../bulk/useRowSelecting';
import { useTimelineFrame } from './useTimelineFrame';

export interface TimelineProps {
  /** The half-year that it is. */
  readonly now: HalfYear;
  /** Where half-years begin at midnight; the device's own zone when it is left out. */
  readonly zone?: TimeZone;
  /** The half-years to show, in order of time; stable between renders. */
  readonly visibleHalfYears: readonly HalfYear[];
  /** Width of the place that the timeline is given, in CSS pixels. */
  readonly width: number;
}

/** Plans up to this many actions are drawn whole, so that find in page and printing reach every row. */
const drawnWhole = 300;

/** The whole plan: goals, groups and actions over their half-years. */
export function Timeline({ now, zone, visibleHalfYears, width }: TimelineProps): React.ReactElement {
  const outline = useReadyPlan((state) => state.outline);
  const isLong = useReadyPlan((state) => state.actions.size > drawnWhole);
  const { layout, frame: plainFrame } = useTimelineFrame({ width, now, zone, halfYears: visibleHalfYears });
  const { announce, region } = useAnnouncer();
  const { hidden, ...round } = useConfirmationRound(plainFrame, announce);
  const shown = React.useMemo(() => (hidden.size > 0 ? withoutActions(outline, hidden) : outline), [outline, hidden]);
  const { rows, toggle, ...collapse } = useCollapse(shown);
  const { frame, ...selecting } = useRowSelecting({ frame: plainFrame, rows, outline: shown, announce });
  const details = useDetails(announce);
  const editing = usePhaseEditing(frame, { announce, onNote: details.openNote });
  const body = React.useRef<HTMLDivElement>(null);
  const rename = useRename({ place: body, onRename: collapse.carry, announce });
  const headings = useHeadingCommands({ onCreate: details.openNew, onRename: rename.open });

  const handleClick = (event: React.MouseEvent): void => {
    const key = (event.target as Element).closest<HTMLElement>('[data-toggle]')?.dataset.toggle;
    if (key === undefined) {
      editing.handleClick(event);
      details.handleClick(event);
      headings.handleClick(event);
    } else {
      toggle(key);
    }
  };

  const handleKeyDown = (event: React.KeyboardEvent): void => {
    editing.handleKeyDown(event);
    details.handleKeyDown(event);
    headings.handleKeyDown(event);
  };

  const handleKeyDownFirst = (event: React.KeyboardEvent): void => {
    // Escape leaves selected cells before it leaves the selecting of rows.
    const isForCells = event.key === 'Escape' && editing.selection.range && isInGrid(event.target);
    if (!isForCells) {
      selecting.handleKeyDown(event);
    }
  };

  return (
    <div
      className={styles.timeline}
      role="presentation"
      onKeyDownCapture={handleKeyDownFirst}
      onKeyUpCapture={selecting.handleKeyUp}
    >
      <TimelineToolbar
        frame={frame}
        isAllExpanded={collapse.isAllExpanded}
        isAllCollapsed={collapse.isAllCollapsed}
        onExpandAll={collapse.expandAll}
        onCollapseAll={collapse.collapseAll}
        onCreate={() => details.openNew()}
      >
        {selecting.button}
        {round.button}
      </TimelineToolbar>
      {round.panel}
      {/* Every button and cell below is operable by itself; their events are handled together here. */}
      <div ref={body} role="presentation" onClick={handleClick} onKeyDown={handleKeyDown}>
        <TimelineBody
          {...{ layout, width, frame, rows, isLong, announce }}
          selection={editing.selection}
          onExpand={collapse.expand}
        />
      </div>
      {selecting.bar}
      {editing.menu}
      {details.panel}
      {rename.dialog}
      {region}
    </div>
  );
}

function isInGrid(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[role="grid"]') !== null;
}
