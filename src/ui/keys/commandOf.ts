import { firstGraphemes } from '../../domain/text/graphemes';
import { strings } from '../../strings/strings';
import { isMac } from './chordOf';
import { type Command, type Context, keymap } from './keymap';

/** The key, in upper case, that opens a cell's note: the first letter of the word. No phase has it. */
export function noteKey(): string {
  return firstGraphemes(strings.CellNote, 1).toUpperCase();
}

/**
 * The command of a chord in the narrowest of the contexts that know it.
 *
 * @param held - the contexts that hold, the narrowest first
 * @param note - the letter of the note, in upper case
 */
export function commandOf(chord: string, held: readonly Context[], note: string): Command | undefined {
  const name = chord === note ? 'Note' : /^[\p{L}\p{N}]$/u.test(chord) ? 'Phase' : chord;
  const known = keymap.filter(([chords]) => chords.split(/ \| | /).includes(name));
  const commands = held.map((context) => known.find((entry) => entry[1] === context)?.[2]);
  return commands.find(Boolean);
}

/** The first keys of a command as the value of `aria-keyshortcuts`. */
export function shortcutsOf(command: Command): string {
  const [chords = ''] = keymap.find((entry) => entry[2] === command) ?? [];
  return chords
    .replace(/ \|.*/, '')
    .replace('Mod', isMac() ? 'Meta' : 'Control')
    .replace('Note', noteKey());
}
