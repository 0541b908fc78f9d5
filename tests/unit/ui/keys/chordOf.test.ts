import { type KeyPress, chordOf } from '../../../../src/ui/keys/chordOf';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more
});

describe('chordOf', () => {
  it.each<readonly [KeyPress, string]>([
    [press('k'), 'K'],
    [press('K', { shiftKey: true }), 'K'],
    [press('å'), 'Å'],
    [press(' '), 'Space'],
    [press(' ', { shiftKey: true }), 'Shift+Space'],
    [press('ArrowDown', { altKey: true }), 'Alt+ArrowDown'],
    [press('F2'), 'F2'],
    [press('z', { ctrlKey: true }), 'Mod+Z'],
    [press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z'],
    [press('End', { ctrlKey: true }), 'Mod+End']
  ])('writes %j as %s', (pressed, chord) => {
    expect(chordOf(pressed, false)).toBe(chord);
  });

  it('takes ⌘ for Mod on a Mac, and Ctrl there as well', () => {
    expect(chordOf(press('z', { metaKey: true }), true)).toBe('Mod+Z');
    expect(chordOf(press('z', { metaKey: true, shiftKey: true }), true)).toBe('Mod+Shift+Z');
    expect(chordOf(press('Home', { ctrlKey: true }), true)).toBe('Mod+Home');
    expect(chordOf(press('ß', { altKey: true }), true)).toBe('Alt+SS');
  });

  it('leaves the Windows key to the system', () => {
    expect(chordOf(press('z', { metaKey: true }), false)).toBeUndefined();
  });

  it('finds the letter beside Ctrl by its place on a keyboard without Latin letters', () => {
    expect(chordOf(press('я', { code: 'KeyZ', ctrlKey: true }), false)).toBe('Mod+Z');
    expect(chordOf(press('ζ', { code: 'KeyZ', metaKey: true }), true)).toBe('Mod+Z');
    expect(chordOf(press('y', { code: 'KeyZ', ctrlKey: true }), false)).toBe('Mod+Y');
    expect(chordOf(press('я', { code: 'KeyZ' }), false)).toBe('Я');
  });

  it('takes AltGr for no Ctrl chord', () => {
    expect(chordOf(press('@', { code: 'Digit2', ctrlKey: true, altKey: true }), false)).toBe('Mod+Alt+@');
    expect(chordOf(press('z', { ctrlKey: true, altKey: true }), false)).not.toBe('Mod+Z');
  });

  it('leaves what an input method composes', () => {
    expect(chordOf(press('Enter', { isComposing: true }), false)).toBeUndefined();
    expect(chordOf(press('k', { keyCode: 229 }), false)).toBeUndefined();
  });
});
