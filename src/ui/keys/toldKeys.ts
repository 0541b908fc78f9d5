import type { Command, Context } from './keymap';

/** An entry of the keymap. */
export type KeyName = `${Context} ${Command}`;

/** Which keys each line of the key help tells, in the order in which they are told. */
export const toldKeys = {
  move: ['grid focus.move'],
  phase: ['cell phase.choose'],
  clear: ['cell phase.clear'],
  note: ['cell note.write'],
  open: ['cell cell.open', 'title action.open'],
  extend: ['grid range.extend'],
  clipboard: ['grid range.clipboard'],
  edit: ['inTitle action.open', 'heading heading.rename'],
  create: ['row action.create'],
  moveAction: ['grid action.move'],
  select: ['gridPart row.select'],
  undo: ['plan undo', 'plan redo'],
  escape: ['selectedCells range.clear', 'selecting rows.leave']
} as const satisfies Readonly<Record<string, readonly KeyName[]>>;

export type HelpLine = keyof typeof toldKeys;

/** What is told on a Mac instead of an entry's chords; empty for a key that its keyboards lack. */
export const toldOnMac: Readonly<Partial<Record<KeyName, string>>> = {
  'cell phase.clear': 'Backspace',
  'row action.create': '',
  'plan redo': 'Mod+Shift+Z'
};
