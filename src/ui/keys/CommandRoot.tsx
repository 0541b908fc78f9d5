import * as React from 'react';
import { keyCommandOf } from './keyCommandOf';
import type { Command } from './keymap';
import { contextsAt, isTitleKept, targetOf } from './planTarget';
import { CommandContext, type CommandHandlers, type Given } from './useCommands';

export interface CommandRootProps {
  readonly onFocus?: (event: React.FocusEvent) => void;
  readonly children: React.ReactNode;
}

/** Hears the keys and clicks of a web part, and hands each to the one that carries its command out (`useCommands`). */
export function CommandRoot({ onFocus, children }: CommandRootProps): React.ReactElement {
  const [all] = React.useState(() => new Set<React.RefObject<CommandHandlers>>());
  const taken = React.useRef<string>();

  /** @returns whether it was carried out */
  const run = (command: Command, given: Given): boolean =>
    [...all].some(({ current }) => {
      const handler = current?.[command];
      return handler !== undefined && handler(given) !== false;
    });

  const handleKeyDown = (event: React.KeyboardEvent): void => {
    const element = event.target as Element;
    const pressed = keyCommandOf(event.nativeEvent, contextsAt(element));
    const isDone = pressed && run(pressed.command, { target: targetOf(element), ...pressed });
    taken.current = isDone ? event.key : undefined;
    if (isDone) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  // Firefox presses a button when Space is released, whatever became of the key before.
  const handleKeyUp = (event: React.KeyboardEvent): void => {
    if (event.key === taken.current) {
      event.preventDefault();
    }
  };
  const handleClick = (event: React.MouseEvent): void => {
    const target = targetOf(event.target as Element);
    // With Shift, a click on a cell selects.
    const command = target.button ?? (target.cell && !event.shiftKey ? 'cell.open' : undefined);
    if (command && !isTitleKept(event.nativeEvent)) {
      run(command, { target });
    }
  };

  return (
    <CommandContext.Provider value={all}>
      {/* Every button and cell within is operable by itself; their events are handled together here. */}
      <div role="presentation" onKeyDown={handleKeyDown} onKeyUp={handleKeyUp} onClick={handleClick} onFocus={onFocus}>
        {children}
      </div>
    </CommandContext.Provider>
  );
}
