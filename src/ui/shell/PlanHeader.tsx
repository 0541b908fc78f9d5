import * as React from 'react';
import { useStore } from 'zustand';
import { strings } from '../../strings/strings';
import { usePlanState, usePlanStore } from '../store/PlanStoreContext';
import { ListText } from '../texts/ListText';
import { SaveStatus } from './SaveStatus';
import { UndoButtons } from './UndoButtons';
import styles from './PlanHeader.module.scss';

/** The heading, the state of saving, and a link to the list. */
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

/** For editors, where the browser's storage is blocked or full: unsaved edits do not survive the tab. */
function UnkeptNote(): React.ReactElement | null {
  const isKeeping = useStore(usePlanStore().keepsUnsaved);
  const canEdit = usePlanState(
    (state) => state.status === 'ready' && (state.list.rights.canEdit || state.list.rights.canAdd)
  );
  return isKeeping || !canEdit ? null : <p className={styles.note}>{strings.UnsavedNotKept}</p>;
}
