import * as React from 'react';
import { useStore } from 'zustand';
import { strings } from '../../strings/strings';
import { usePlanState, usePlanStore } from '../store/PlanStoreContext';
import styles from './UnkeptNote.module.scss';

/** For those who edit, where the browser keeps nothing: what that means for edits that are not saved yet. */
export function UnkeptNote(): React.ReactElement | null {
  const isKeeping = useStore(usePlanStore().keeping);
  const canEdit = usePlanState(
    (state) => state.status === 'ready' && (state.list.rights.canEdit || state.list.rights.canAdd)
  );
  return isKeeping || !canEdit ? null : <p className={styles.note}>{strings.UnsavedNotKept}</p>;
}
