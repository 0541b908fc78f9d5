import type * as React from 'react';
import type { RowSelection } from './RowSelection';

/** Where keys have a meaning of their own. */
const apart = 'dialog, [role="alertdialog"], [role="menu"], textarea, select, input:not([data-selecting])';

/** Where Space stands for the row: its title, a heading's button, a check box. */
const head = 'th[scope="row"], [data-toggle], [data-selecting]';

/**
 * What a key does while rows are being selected. In the grid Space selects the row whose title, or the heading, has the
 * focus, and with Shift the row of any cell; Ctrl+A selects the rows that are shown, and Escape leaves.
 *
 * @returns whether the key was for the selection; `left` when it ended it
 */
export function selectionKey(event: React.KeyboardEvent, selection: RowSelection): 'taken' | 'left' | undefined {
  const { target, key } = event;
  if (!(target instanceof Element) || event.altKey || target.closest(apart)) {
    return undefined;
  }
  if (key === 'Escape') {
    handOnFocus(event.currentTarget);
    return 'left';
  }
  if (key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
    selection.selectShown();
    return 'taken';
  }
  const rowKey = key === ' ' ? keyOfRow(target, event) : undefined;
  if (rowKey === undefined) {
    return undefined;
  }
  selection.toggle(rowKey);
  return 'taken';
}

function keyOfRow(target: Element, { shiftKey, ctrlKey, metaKey }: React.KeyboardEvent): string | undefined {
  const isForRow = target.matches(shiftKey ? `td, ${head}` : head) && (shiftKey || !(ctrlKey || metaKey));
  return isForRow ? target.closest<HTMLElement>('[role="grid"] [data-row-key]')?.dataset.rowKey : undefined;
}

/** What goes with the mode has to let the focus go first: to the row that it is in, or to the button for the mode. */
function handOnFocus(timeline: Element): void {
  const focused = document.activeElement;
  if (focused?.closest('[data-selecting]')) {
    const row = focused.closest('[data-row-key]');
    const place =
      row?.querySelector<HTMLElement>('th[tabindex], [data-toggle], [data-details]') ??
      timeline.querySelector<HTMLElement>('[data-select-rows]');
    place?.focus();
  }
}
