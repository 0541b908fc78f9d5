import * as React from 'react';
import { useIsReading } from '../store/PlanReading';
import { usePlanStore } from '../store/PlanStoreContext';

/**
 * Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z inside the web part; text being typed keeps the browser's own. While the page is being
 * edited they are the page's.
 */
export function useUndoKeys(): (event: React.KeyboardEvent) => void {
  const store = usePlanStore();
  const isReading = useIsReading();
  return (event) => {
    const direction = isReading ? undefined : directionOf(event);
    const isTyping =
      (event.target as Element).closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null;
    if (direction && !isTyping) {
      event.preventDefault();
      void store.undo.step(direction);
    }
  };
}

function directionOf({ key, ctrlKey, metaKey, shiftKey, altKey }: React.KeyboardEvent): 'undo' | 'redo' | undefined {
  if (altKey || !(ctrlKey || metaKey)) {
    return undefined;
  }
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo';
    case 'y':
      return 'redo';
    default:
      return undefined;
  }
}
