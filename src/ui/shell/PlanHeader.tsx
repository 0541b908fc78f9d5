import * as React from 'react';
import { strings } from '../../strings/strings';
import { usePlanState } from '../store/PlanStoreContext';
import { ListText } from '../texts/ListText';
import styles from './PlanHeader.module.scss';
import { SaveStatus } from './SaveStatus';
import { UndoButtons } from './UndoButtons';
import { UnkeptNote } from './UnkeptNote';

/** The heading, whether everything is saved, and the way to the list itself. */
export function PlanHeader({ title }: { readonly title: string }): React.ReactElement {
  const listTitle = usePlanState((state) => (state.status === 'ready' ? state.list.listTitle : ''));
  const listUrl = usePlanState((state) => (state.status === 'ready' ? state.list.links.list : undefined));
  return (
    <div className={styles.header}>
      <h2 className={styles.title}>
        <ListText>{title || listTitle || strings.AppTitle}</ListText>
      </h2>
      <SaveStatus />
      {listUrl && <UndoButtons />}
      {listUrl && (
        <a className={styles.link} href={listUrl}>
          {strings.OpenList}
        </a>
      )}
      <UnkeptNote />
    </div>
  );
}
