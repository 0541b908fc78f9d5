import * as React from 'react';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { CommandBar } from '../commands/CommandBar';
import { Button } from '../controls/Button';
import { KeyHelpButton } from '../help/KeyHelpButton';
import { Sentence } from '../texts/Sentence';
import type { TimelineFrame } from './frame/TimelineFrame';
import type { Collapse } from './useCollapse';
import { phaseChoices } from './frame/phaseChoices';

export interface TimelineToolbarProps {
  readonly frame: TimelineFrame;
  readonly collapse: Collapse;
  /** The button that starts and ends row selection. */
  readonly selectButton: React.ReactNode;
}

/** The toolbar over the timeline: legend, help and commands. */
export function TimelineToolbar({ frame, collapse, selectButton }: TimelineToolbarProps): React.ReactElement {
  return (
    <CommandBar
      round={frame}
      rowCommands={selectButton}
      hint={frame.canEdit && frame.kind !== 'cards' && <EditHint frame={frame} />}
    >
      <Button appearance="subtle" onClick={collapse.expandAll} disabled={collapse.isAllExpanded}>
        {strings.TimelineExpandAll}
      </Button>
      <Button appearance="subtle" onClick={collapse.collapseAll} disabled={collapse.isAllCollapsed}>
        {strings.TimelineCollapseAll}
      </Button>
    </CommandBar>
  );
}

/** "Vaihda vaihe napsauttamalla ruutua tai painamalla ruudussa S, K tai J." */
function EditHint({ frame }: { readonly frame: TimelineFrame }): React.ReactElement {
  const keys = phaseKeys(frame);
  return (
    <>
      <Sentence
        template={strings.TimelineEditHint}
        values={[
          <span key="keys" translate="no">
            {keys}
          </span>
        ]}
      />{' '}
      <KeyHelpButton phaseKeys={keys} />
    </>
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
