import * as React from 'react';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { KeyHelpButton } from '../help/KeyHelpButton';
import { Sentence } from '../texts/Sentence';
import { useReadyPlan } from '../store/PlanStoreContext';
import { Legend } from './Legend';
import type { TimelineFrame } from './frame/TimelineFrame';
import styles from './TimelineToolbar.module.scss';
import { phaseChoices } from './frame/phaseChoices';

export interface TimelineToolbarProps {
  readonly frame: TimelineFrame;
  /** Nothing is left to open. */
  readonly isAllExpanded: boolean;
  readonly isAllCollapsed: boolean;
  readonly onExpandAll: () => void;
  readonly onCollapseAll: () => void;
  readonly onCreate: () => void;
  /** Further commands. */
  readonly children?: React.ReactNode;
}

/** Above the timeline: what the bars mean, how they are changed, and opening or closing everything. */
export function TimelineToolbar({
  frame,
  isAllExpanded,
  isAllCollapsed,
  onExpandAll,
  onCollapseAll,
  onCreate,
  children
}: TimelineToolbarProps): React.ReactElement {
  const canAdd = useReadyPlan((state) => state.list.rights.canAdd);
  return (
    <div className={styles.toolbar}>
      <Legend phaseNames={frame.phaseNames} />
      <div className={styles.commands}>
        {canAdd && (
          <Button appearance="link" onClick={onCreate}>
            {strings.DetailsNew}
          </Button>
        )}
        {children}
        <Button appearance="link" onClick={onExpandAll} disabled={isAllExpanded}>
          {strings.TimelineExpandAll}
        </Button>
        <Button appearance="link" onClick={onCollapseAll} disabled={isAllCollapsed}>
          {strings.TimelineCollapseAll}
        </Button>
      </div>
      {frame.canEdit && frame.kind !== 'cards' && <EditHint frame={frame} />}
    </div>
  );
}

/** "Vaihda vaihe napsauttamalla ruutua tai painamalla ruudussa S, K tai J." */
function EditHint({ frame }: { readonly frame: TimelineFrame }): React.ReactElement {
  const keys = phaseKeys(frame);
  return (
    <div className={styles.hint}>
      <Sentence
        template={strings.TimelineEditHint}
        values={[
          <span key="keys" translate="no">
            {keys}
          </span>
        ]}
      />{' '}
      <KeyHelpButton phaseKeys={keys} />
    </div>
  );
}

/** "S, K tai J" */
function phaseKeys({ phaseNames }: TimelineFrame): string {
  const keys = phaseChoices(undefined, phaseNames)
    .filter(({ phase }) => phase !== null)
    .map(({ shortcut }) => shortcut.toUpperCase());
  const last = keys[keys.length - 1] ?? '';
  return format(strings.TimelineListOr, keys.slice(0, -1).join(', '), last);
}
