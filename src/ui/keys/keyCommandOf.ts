import type { GridStep } from '../../domain/timeline/moveFocus';
import { chordOf, isMac } from './chordOf';
import { commandOf, noteKey } from './commandOf';
import type { Command, Context } from './keymap';

/** A pressed key that means something. */
export interface KeyCommand {
  readonly command: Command;
  readonly chord: string;
  /** Where an arrow and its like lead. */
  readonly step: GridStep | undefined;
}

const steps: Readonly<Record<string, GridStep>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'rowStart',
  End: 'rowEnd',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  'Mod+Home': 'first',
  'Mod+End': 'last'
};

/** What a `keydown` event means in the contexts that hold, the narrowest first. */
export function keyCommandOf(event: KeyboardEvent, held: readonly Context[]): KeyCommand | undefined {
  const chord = chordOf(event, isMac());
  const command = chord && commandOf(chord, held, noteKey());
  return command ? { command, chord, step: steps[chord.replace(/^(?:Alt|Shift)\+/, '')] } : undefined;
}
