import type * as React from 'react';
import { useViewStore } from '../store/ViewStoreContext';

export interface DetailsCommands {
  readonly handleClick: (event: React.MouseEvent) => void;
  readonly handleKeyDown: (event: React.KeyboardEvent) => void;
}

/**
 * Opens the details of an action for all rows of a timeline at once: a button carries `data-details`, a row its
 * `data-action-id`. In a grid, Enter and Space on the title and F2 anywhere in its cell open them too.
 */
export function useDetailsCommands(): DetailsCommands {
  const view = useViewStore();

  const open = (within: Element): void => {
    const id = Number(within.closest<HTMLElement>('[data-action-id]')?.dataset.actionId);
    if (id) {
      view.open({ kind: 'action', id });
    }
  };
  const handleClick = (event: React.MouseEvent): void => {
    const button = (event.target as Element).closest('[data-details]');
    if (button) {
      open(button);
    }
  };
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    const cell = (event.target as Element).closest('th[scope="row"]');
    if (cell && (event.key === 'F2' || ([' ', 'Enter'].includes(event.key) && event.target === cell))) {
      event.preventDefault();
      open(cell);
    }
  };
  return { handleClick, handleKeyDown };
}
