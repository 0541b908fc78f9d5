import * as React from 'react';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { CommandBar } from '../commands/CommandBar';
import { Button } from '../controls/Button';
import { KeyHelpButton } from '../help/KeyHelpButton';
import { Sentence } from '../texts/Sentence';
import type { SharedRowProps } from './shared/SharedRowProps';
import type { Collapse } from './useCollapse';
import { phaseChoices } from './shared/phaseChoices';

export interface TimelineToolbarProps {
  readonly shared: SharedRowProps;
  readonly collapse: Collapse;
  /** The button that starts and ends row selection. */
  readonly selectButton: React.ReactNode;
}

/** The toolbar over the timeline: legend, help and commands. */
export function TimelineToolbar({ shared, collapse, selectButton }: TimelineToolbarProps): React.ReactElement {
  return (
    <CommandBar
      round={shared}
      rowCommands={selectButton}
      hint={shared.canEdit && shared.kind !== 'cards' && <EditHint shared={shared} />}
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
function EditHint({ shared }: { readonly shared: SharedRowProps }): React.ReactElement {
  const keys = phaseKeys(shared);
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
function phaseKeys({ phaseNames }: SharedRowProps): string {
  const keys = phaseChoices(undefined, phaseNames)
    .filter(({ phase }) => phase !== null)
    .map(({ shortcut }) => shortcut.toUpperCase());
  const last = keys[keys.length - 1] ?? '';
  return format(strings.TimelineListOr, keys.slice(0, -1).join(', '), last);
}
