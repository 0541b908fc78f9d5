/** What of a `keydown` event tells which keys are pressed. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> &
  Partial<Pick<KeyboardEvent, 'isComposing' | 'keyCode'>>;

/** What browsers give as the code of a key that an input method takes. */
const takenByInputMethod = 229;

/**
 * A pressed key with its modifiers, as the keymap writes it: `Mod+Shift+Z`, `Alt+ArrowUp`, `F2`, `K`. `Mod` is Ctrl, on a
 * Mac ⌘ as well. `undefined` for what an input method composes a character of, and with the Windows key.
 *
 * A letter or digit carries its Shift only beside `Mod`. AltGr is Ctrl+Alt where the system says so, and then none of the
 * chords here. On a layout without Latin letters the place on the keyboard tells the letter of a `Mod` chord.
 */
export function chordOf(press: KeyPress, onMac: boolean): string | undefined {
  const { metaKey, altKey, shiftKey } = press;
  if (press.isComposing || press.keyCode === takenByInputMethod || (metaKey && !onMac)) {
    return undefined;
  }
  const isMod = press.ctrlKey || metaKey;
  const key = keyName(isMod ? latinKey(press) : press.key);
  const hasShift = shiftKey && (key.length > 1 || isMod);
  return `${isMod ? 'Mod+' : ''}${altKey ? 'Alt+' : ''}${hasShift ? 'Shift+' : ''}${key}`;
}

function keyName(key: string): string {
  return key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key;
}

function latinKey({ key, code }: KeyPress): string {
  const [, letter] = /^[ -~]/.test(key) ? [] : (/^Key([A-Z])$/.exec(code) ?? []);
  return letter ?? key;
}

/** Whether the device is an Apple one, whose keyboards have ⌘ and ⌥. */
export function isMac(): boolean {
  return /^(?:Mac|iP)/.test(navigator.platform);
}
