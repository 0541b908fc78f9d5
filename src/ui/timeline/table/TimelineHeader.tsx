import * as React from 'react';
import { halfYearsBetween, nextHalfYear } from '../../../domain/time/HalfYear';
import type { HalfYear } from '../../../domain/time/HalfYear';
import type { TimelineColumn } from '../../../domain/timeline/timelineColumns';
import { timelineYears } from '../../../domain/timeline/timelineColumns';
import { format } from '../../../strings/format';
import { halfYearLabel, seasonLabel } from '../../../strings/halfYearLabel';
import { strings } from '../../../strings/strings';
import type { SharedRowProps } from '../shared/SharedRowProps';
import styles from './TimelineHeader.module.scss';

export interface TimelineHeaderProps {
  readonly shared: SharedRowProps;
  /** Rows carry their numbers when only a part of them is drawn. */
  readonly isNumbered: boolean;
}

/** Two rows of column headers: years over their half-years. */
export const TimelineHeader = React.memo(function TimelineHeader({
  shared,
  isNumbered
}: TimelineHeaderProps): React.ReactElement {
  const sides = shared.kind === 'wide' ? [strings.TimelineDepartment, strings.TimelineResponsible] : [];
  return (
    <thead className={styles.header}>
      <tr aria-rowindex={isNumbered ? 1 : undefined}>
        <th scope="col" rowSpan={2} className={`${styles.side} ${styles.first}`}>
          {strings.TimelineAction}
        </th>
        {sides.map((label) => (
          <th key={label} scope="col" rowSpan={2} className={styles.side}>
            {label}
          </th>
        ))}
        {timelineYears(shared.columns).map(({ year, columns }) => (
          <th
            key={columns[0]?.halfYear}
            scope="colgroup"
            colSpan={columns.length}
            className={`${styles.year} ${columns[0]?.followsGap ? styles.afterGap : ''}`}
          >
            {year}
          </th>
        ))}
      </tr>
      <tr aria-rowindex={isNumbered ? 2 : undefined}>
        {shared.columns.map((column, index) => (
          <HalfYearHeader key={column.halfYear} column={column} before={shared.halfYears[index - 1]} />
        ))}
      </tr>
    </thead>
  );
});

function HalfYearHeader({
  column,
  before
}: {
  readonly column: TimelineColumn;
  readonly before: HalfYear | undefined;
}): React.ReactElement {
  const { halfYear, isNow, startsYear, followsGap } = column;
  const classes = [
    styles.halfYear,
    startsYear ? styles.yearStart : '',
    followsGap ? styles.afterGap : '',
    isNow ? styles.now : ''
  ];
  return (
    <th scope="col" className={classes.join(' ')} aria-current={isNow ? 'date' : undefined}>
      {followsGap && before && <span className={styles.gap}>{gapText(before, halfYear)}</span>}
      <span>{`${seasonLabel(halfYear)} `}</span>
      {isNow && <span className={styles.nowMark}>{strings.TimelineNow}</span>}
    </th>
  );
}

/** "Tätä ennen ei ole saraketta: Syksy 2025, Kevät 2026" */
function gapText(before: HalfYear, halfYear: HalfYear): string {
  const missing = halfYearsBetween(nextHalfYear(before), halfYear).slice(0, -1);
  return format(strings.TimelineGap, missing.map(halfYearLabel).join(', '));
}
