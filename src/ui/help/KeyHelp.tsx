import * as React from 'react';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { useReadyPlan } from '../store/PlanStoreContext';
import { noteKey } from './noteKey';
import styles from './KeyHelp.module.scss';

export interface KeyHelpProps {
  /** The keys that choose a phase, as a sentence. */
  readonly phaseKeys: string;
  readonly onClose: () => void;
}

/** What the keys do in the timeline, as far as the person's rights go. */
export function KeyHelp({ phaseKeys, onClose }: KeyHelpProps): React.ReactElement {
  const { canAdd } = useReadyPlan((state) => state.list.rights);
  const keys: readonly (readonly [string, string])[] = [
    [strings.KeysArrows, strings.KeysArrowsDo],
    [phaseKeys, strings.KeysPhaseDo],
    ['Delete', strings.KeysDeleteDo],
    [noteKey().toUpperCase(), strings.KeysNoteDo],
    [strings.KeysEnter, strings.KeysEnterDo],
    [strings.KeysExtend, strings.KeysExtendDo],
    ['Ctrl + C, X, V', strings.KeysClipboardDo],
    ['F2', strings.KeysF2Do],
    ...(canAdd ? [['Insert', strings.KeysInsertDo] as const] : []),
    ['Alt + ↑, ↓', strings.KeysMoveDo],
    [strings.KeysSelect, strings.KeysSelectDo],
    ['Ctrl + Z, Ctrl + Y', strings.KeysUndoDo],
    ['Esc', strings.KeysEscapeDo]
  ];
  const worded = [strings.KeysArrows, strings.KeysEnter, strings.KeysExtend, strings.KeysSelect];
  return (
    <Dialog title={strings.KeysTitle} onDismiss={onClose}>
      <dl className={styles.keys}>
        {keys.map(([name, effect]) => (
          <div key={name} className={styles.line}>
            <dt translate={worded.includes(name) ? undefined : 'no'}>{name}</dt>
            <dd>{effect}</dd>
          </div>
        ))}
      </dl>
      <Button appearance="primary" onClick={onClose}>
        {strings.DetailsClose}
      </Button>
    </Dialog>
  );
}
