import * as React from 'react';
import { isConfirmedSince } from '../../../domain/confirmation/isConfirmedSince';
import type { Arrival } from '../../../application/PlanState';
import type { Action } from '../../../domain/plan/Action';
import { format } from '../../../strings/format';
import { strings } from '../../../strings/strings';
import { UnconfirmedMark } from '../../confirmation/UnconfirmedMark';
import styles from './ActionMarks.module.scss';
import type { SharedRowProps } from '../shared/SharedRowProps';

export interface ActionMarksProps {
  readonly action: Action;
  /** Somebody else's change that the person has not seen yet. */
  readonly arrival: Arrival | undefined;
  readonly shared: SharedRowProps;
}

/** What a row's title carries beside its words: that nobody has confirmed it yet, and who has just changed it. */
export function ActionMarks({ action, arrival, shared }: ActionMarksProps): React.ReactElement {
  const { confirmedSince } = shared;
  return (
    <>
      {confirmedSince !== undefined && !isConfirmedSince(action, confirmedSince) && <UnconfirmedMark />}
      {arrival && (
        <span className={styles.arrival}>
          {format(strings.ArrivalMark, arrival.editor ?? strings.ConflictSomeoneStart)}
        </span>
      )}
    </>
  );
}
