import * as React from 'react';
import type { GridStep } from '../../domain/timeline/moveFocus';
import type { Command } from './keymap';
import type { PlanTarget } from './planTarget';

/** Where a command was given, and by which key. */
export interface Given {
  readonly target: PlanTarget;
  /** `undefined` for a click. */
  readonly chord?: string;
  readonly step?: GridStep;
}

/** Each returns `false` when the command cannot be given here: the key stays the browser's. */
export type CommandHandlers<Place = Given> = { readonly [name in Command]?: (given: Place) => boolean | void };

/** Those who carry out the commands of one web part. Without a `CommandRoot` around them nobody hears the keys. */
export const CommandContext = React.createContext(new Set<React.RefObject<CommandHandlers>>());

/** Carries out commands for as long as the component is there. Each command has one place that does. */
export function useCommands(handlers: CommandHandlers): void {
  const all = React.useContext(CommandContext);
  const latest = React.useRef(handlers);
  React.useLayoutEffect(() => {
    latest.current = handlers;
  });
  React.useLayoutEffect(() => {
    all.add(latest);
    return () => {
      all.delete(latest);
    };
  }, [all]);
}
