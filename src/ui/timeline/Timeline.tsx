import * as React from 'react';
import type { HalfYear } from '../../domain/time/HalfYear';
import type { TimeZone } from '../../domain/time/TimeZone';
import { useFilteredPlan } from '../filters/FilteredPlanContext';
import { NoMatches } from '../filters/NoMatches';
import { TextMarksProvider } from '../texts/TextMarksContext';
import { useRename } from '../rename/useRename';
import { useMayBeLong } from '../store/useMayBeLong';
import { useViewStore } from '../store/ViewStoreContext';
import styles from './Timeline.module.scss';
import { TimelineBody } from './TimelineBody';
import { TimelineToolbar } from './TimelineToolbar';
import { useCollapse } from './useCollapse';
import { usePhaseEditing } from './usePhaseEditing';
import { useRowCommands } from './useRowCommands';
import { useRowSelecting } from '../bulk/useRowSelecting';
import { useShownRows } from './useShownRows';
import { useSharedRowProps } from './useSharedRowProps';

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
  const { layout, shared: plain } = useSharedRowProps({ width, now, zone, halfYears: visibleHalfYears });
  const { outline, rows, isLong } = useShownRows();
  const mayBeLong = useMayBeLong();
  const { searching } = useFilteredPlan();
  const body = React.useRef<HTMLDivElement>(null);
  const collapse = useCollapse(outline, body);
  const { shared, ...selecting } = useRowSelecting({ shared: plain, rows, outline });
  const editing = usePhaseEditing(shared);
  const rename = useRename({ place: body, onRename: (heading, name) => view.renameHeading(heading, name) });
  useRowCommands({ onRename: rename.open });

  return (
    <div className={styles.timeline} data-timeline={shared.Check ? 'selecting' : ''}>
      <TimelineToolbar shared={shared} collapse={collapse} selectButton={selecting.button} />
      <div ref={body}>
        {rows.length === 0 ? (
          <NoMatches />
        ) : (
          <TextMarksProvider value={searching.search?.rangesIn}>
            <TimelineBody
              {...{ layout, width, shared, rows, isLong, mayBeLong }}
              selection={editing.selection}
              onExpand={(keys) => view.expand(keys)}
            />
          </TextMarksProvider>
        )}
      </div>
      {editing.bar}
      {selecting.bar}
      {editing.menu}
      {rename.dialog}
    </div>
  );
}
