import type * as React from 'react';
import { type KeyCommand, keyCommandOf } from './keyCommandOf';
import type { Context } from './keymap';
import type { CommandHandlers } from './useCommands';

/**
 * A listener for what has keys of its own, such as a menu or a field. What is carried out there goes no further.
 */
export function contextKeys(
  context: Context,
  handlers: CommandHandlers<KeyCommand>
): (event: React.KeyboardEvent) => void {
  return (event) => {
    const pressed = keyCommandOf(event.nativeEvent, [context]);
    const handler = pressed && handlers[pressed.command];
    if (pressed && handler && handler(pressed) !== false) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
}
