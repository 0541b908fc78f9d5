import * as React from 'react';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { isMac } from '../keys/chordOf';
import { noteKey } from '../keys/commandOf';
import { type HelpLine, toldKeys } from '../keys/toldKeys';
import { useReadyPlan } from '../store/PlanStoreContext';
import styles from './KeyHelp.module.scss';
import { keyNames } from './keyNames';

export interface KeyHelpProps {
  /** The keys that choose a phase, as a sentence. */
  readonly phaseKeys: string;
  readonly onClose: () => void;
}

/** What the keys of each line do, in the order in which they are told. */
const effects: Readonly<Record<HelpLine, string>> = {
  move: strings.KeysArrowsDo,
  phase: strings.KeysPhaseDo,
  clear: strings.KeysDeleteDo,
  note: strings.KeysNoteDo,
  open: strings.KeysEnterDo,
  extend: strings.KeysExtendDo,
  clipboard: strings.KeysClipboardDo,
  edit: strings.KeysF2Do,
  create: strings.KeysInsertDo,
  moveAction: strings.KeysMoveDo,
  select: strings.KeysSelectDo,
  undo: strings.KeysUndoDo,
  escape: strings.KeysEscapeDo
};

/** What the keys do in the timeline, as the keymap has them and as far as the person's rights go. */
export function KeyHelp({ phaseKeys, onClose }: KeyHelpProps): React.ReactElement {
  const { canAdd } = useReadyPlan((state) => state.list.rights);
  const naming = { isMac: isMac(), phaseKeys, noteKey: noteKey() };
  const lines = Object.entries(effects)
    .filter(([line]) => canAdd || line !== 'create')
    .map(([line, effect]) => ({ effect, ...keyNames(toldKeys[line as HelpLine], naming) }));
  return (
    <Dialog title={strings.KeysTitle} onDismiss={onClose}>
      <dl className={styles.keys}>
        {lines
          .filter(({ text }) => text !== '')
          .map(({ effect, text, isWorded }) => (
            <div key={text} className={styles.line}>
              <dt translate={isWorded ? undefined : 'no'}>{text}</dt>
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
