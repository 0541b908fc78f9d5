import { strings } from '../../strings/strings';
import { keymap } from '../keys/keymap';
import { type KeyName, toldOnMac } from '../keys/toldKeys';

/** How keys are called on a device. */
export interface KeyNaming {
  readonly isMac: boolean;
  /** The keys of the phases, as a sentence: "S, K tai J". */
  readonly phaseKeys: string;
  /** The letter of the note. */
  readonly noteKey: string;
}

/** The name of one or more keys; a name with a word of the person's language in it is translated with the page. */
export interface KeyNames {
  readonly text: string;
  readonly isWorded: boolean;
}

const arrows: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

/** What stands on the keys of a Mac, modifiers in Apple's order. */
const macNames: Readonly<Record<string, string>> = {
  Alt: '⌥',
  Shift: '⇧',
  Mod: '⌘',
  Backspace: '⌫',
  Enter: '↩'
};
const modifierOrder = ['Mod', 'Alt', 'Shift'];

/**
 * What the keys of some entries of the keymap are called on the person's keyboard, each once; empty when the keyboard has
 * none of them. The four arrows together are "arrows".
 */
export function keyNames(told: readonly KeyName[], naming: KeyNaming): KeyNames {
  const chords = told.flatMap((name) => joinArrows(chordsOf(name, naming.isMac)));
  const texts = [...new Set(chords.map((chord) => nameOf(chord, naming)))];
  const text = texts.join(', ');
  const words = [strings.KeyArrows, strings.KeySpace, ...(naming.isMac ? [] : [strings.KeyShift])];
  return {
    text: text.charAt(0).toLocaleUpperCase() + text.slice(1),
    isWorded: words.some((word) => text.includes(word))
  };
}

function chordsOf(name: KeyName, isMac: boolean): readonly string[] {
  const [chords = ''] = keymap.find(([, context, command]) => `${context} ${command}` === name) ?? [];
  const [all = ''] = (isMac ? (toldOnMac[name] ?? chords) : chords).split(' | ');
  return all.split(' ').filter(Boolean);
}

function joinArrows(chords: readonly string[]): readonly string[] {
  const all = chords.filter((chord) => /Arrow/.test(chord));
  return all.length < 4
    ? chords
    : [all[0]?.replace(/Arrow.*/, 'Arrows') ?? '', ...chords.filter((chord) => !all.includes(chord))];
}

function nameOf(chord: string, { isMac, phaseKeys, noteKey }: KeyNaming): string {
  const parts = chord.split('+');
  const key = parts[parts.length - 1] ?? '';
  const words: Readonly<Record<string, string>> = {
    ...arrows,
    Arrows: strings.KeyArrows,
    Escape: 'Esc',
    Mod: 'Ctrl',
    Note: noteKey,
    Phase: phaseKeys,
    Shift: strings.KeyShift,
    Space: strings.KeySpace,
    ...(isMac ? macNames : {})
  };
  const name = words[key] ?? key;
  const modifiers = modifierOrder.filter((modifier) => parts.slice(0, -1).includes(modifier));
  if (!isMac) {
    return [...modifiers.map((modifier) => words[modifier] ?? modifier), name].join(' + ');
  }
  const symbols = modifiers
    .reverse()
    .map((modifier) => macNames[modifier])
    .join('');
  return symbols && name.length > 1 ? `${symbols} ${name}` : symbols + name;
}
