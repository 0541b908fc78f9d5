import * as React from 'react';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { titleText } from '../../strings/titleText';
import { Button } from '../controls/Button';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import { Message } from '../controls/Message';
import styles from './ProblemList.module.scss';
import { RecoveredEntry } from './RecoveredEntry';

/** Unsaved edits of an earlier visit, after a crash, a closed tab or a lost connection. */
export function RecoveredMessage(): React.ReactElement | null {
  const store = usePlanStore();
  const recovered = useReadyPlan((state) => state.recovered);
  const [first] = recovered;
  if (!first) {
    return null;
  }
  return (
    <Message
      intent="warning"
      actions={
        <>
          <Button appearance="link" onClick={() => store.recovered.accept()}>
            {strings.RecoveredSave}
          </Button>
          <Button appearance="link" onClick={() => store.recovered.discard()}>
            {strings.RecoveredDiscard}
          </Button>
        </>
      }
    >
      {recovered.length === 1
        ? format(strings.RecoveredOne, titleText(first.base.title))
        : format(strings.RecoveredMany, recovered.length)}
      <details className={styles.details}>
        <summary>{strings.RecoveredDetails}</summary>
        <ul className={styles.list}>
          {recovered.map((entry, index) => (
            <RecoveredEntry key={index} entry={entry} />
          ))}
        </ul>
      </details>
    </Message>
  );
}
