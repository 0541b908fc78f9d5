import * as React from 'react';
import type { HalfYear } from '../../domain/time/HalfYear';
import type { TimeZone } from '../../domain/time/TimeZone';
import { useDetailsCommands } from '../details/useDetailsCommands';
import { useRename } from '../rename/useRename';
import { useMayBeLong } from '../store/useMayBeLong';
import { useViewStore } from '../store/ViewStoreContext';
import styles from './Timeline.module.scss';
import { TimelineBody } from './TimelineBody';
import { TimelineToolbar } from './TimelineToolbar';
import { useCollapse } from './useCollapse';
import { useHeadingCommands } from './useHeadingCommands';
import { usePhaseEditing } from './usePhaseEditing';
import { useRowSelecting } from '../bulk/useRowSelecting';
import { useShownRows } from './useShownRows';
import { useTimelineFrame } from './useTimelineFrame';

export interface TimelineProps {
  /** The current half-year. */
  readonly now: HalfYear;
  /** Where half-years begin at midnight; the device's own zone when it is left out. */
  readonly zone?: TimeZone;
  /** The half-years to show, in order of time; stable between renders. */
  readonly visibleHalfYears: readonly HalfYear[];
  /** Width of the place that the timeline is given, in CSS pixels. */
  readonly width: number;
}

/** The whole plan: goals, groups and actions over their half-years. */
export function Timeline({ now, zone, visibleHalfYears, width }: TimelineProps): React.ReactElement {
  const view = useViewStore();
  const { layout, frame: plainFrame } = useTimelineFrame({ width, now, zone, halfYears: visibleHalfYears });
  const { outline, rows, isLong } = useShownRows(plainFrame.confirmedSince !== undefined);
  const mayBeLong = useMayBeLong();
  const body = React.useRef<HTMLDivElement>(null);
  const collapse = useCollapse(outline, body);
  const { frame, ...selecting } = useRowSelecting({ frame: plainFrame, rows, outline });
  const details = useDetailsCommands();
  const editing = usePhaseEditing(frame);
  const rename = useRename({ place: body, onRename: (heading, name) => view.renameHeading(heading, name) });
  const headings = useHeadingCommands({ onRename: rename.open });

  const handleClick = (event: React.MouseEvent): void => {
    if (!collapse.handleClick(event)) {
      editing.handleClick(event);
      details.handleClick(event);
      headings.handleClick(event);
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
      <TimelineToolbar frame={frame} collapse={collapse} selectButton={selecting.button} />
      {/* Every button and cell below is operable by itself; their events are handled together here. */}
      <div ref={body} role="presentation" onClick={handleClick} onKeyDown={handleKeyDown}>
        <TimelineBody
          {...{ layout, width, frame, rows, isLong, mayBeLong }}
          selection={editing.selection}
          onExpand={(keys) => view.expand(keys)}
        />
      </div>
      {selecting.bar}
      {editing.menu}
      {rename.dialog}
    </div>
  );
}

function isInGrid(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[role="grid"]') !== null;
}
