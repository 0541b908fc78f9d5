import * as React from 'react';
import { emptyDraft } from '../../domain/edits/ActionDraft';
import type { Heading } from '../../domain/plan/PlanOutline';
import { headingOf, placeOfRow } from '../../domain/timeline/placeOfRow';
import { canRename } from '../rename/useRename';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import { useViewStore } from '../store/ViewStoreContext';

export interface HeadingCommandsArgs {
  readonly onRename: (heading: Heading) => void;
}

export interface HeadingCommands {
  readonly handleClick: (event: React.MouseEvent) => void;
  readonly handleKeyDown: (event: React.KeyboardEvent) => void;
}

type Command = 'create' | 'rename';

/**
 * A new action in its place and another name for a heading, for all rows of a timeline at once: buttons carry
 * `data-create` and `data-rename`, rows their `data-row-key`. Insert makes an action under the heading, or after the
 * action, that it is pressed on; F2 renames the heading.
 */
export function useHeadingCommands({ onRename }: HeadingCommandsArgs): HeadingCommands {
  const view = useViewStore();
  const store = usePlanStore();
  const list = useReadyPlan((state) => state.list);

  /** @returns whether the command is the person's to give here */
  const run = (command: Command, within: Element): boolean => {
    const plan = store.state.getState();
    const key = within.closest<HTMLElement>('[data-row-key]')?.dataset.rowKey;
    if (plan.status !== 'ready' || key === undefined) {
      return false;
    }
    const place = placeOfRow(plan.outline, key);
    const heading = headingOf(plan.outline, key);
    if (command === 'create' && place && list.rights.canAdd) {
      view.open({
        kind: 'new',
        draft: emptyDraft(place.goal, place.group),
        ...(place.id === undefined ? {} : { after: place.id })
      });
      return true;
    }
    if (command === 'rename' && heading && canRename(list, heading)) {
      onRename(heading);
      return true;
    }
    return false;
  };

  const handleClick = (event: React.MouseEvent): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-create], [data-rename]');
    if (button) {
      run('create' in button.dataset ? 'create' : 'rename', button);
    }
  };
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    const target = event.target as Element;
    const command = commandOf(event, target.closest('[data-toggle]') !== null);
    if (command && run(command, target)) {
      event.preventDefault();
    }
  };
  return { handleClick, handleKeyDown };
}

/** With a modifier, Insert copies and pastes. */
function commandOf(
  { key, ctrlKey, metaKey, altKey, shiftKey }: React.KeyboardEvent,
  isOnHeading: boolean
): Command | undefined {
  if (ctrlKey || metaKey || altKey || shiftKey) {
    return undefined;
  }
  return key === 'Insert' ? 'create' : key === 'F2' && isOnHeading ? 'rename' : undefined;
}
