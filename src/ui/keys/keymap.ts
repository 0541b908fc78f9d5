/**
 * Where a key holds: in what a selector finds at or around the key's target, or (`is`) in that element alone. The
 * narrowest first: where several hold at once, the one that stands first has the key.
 */
export const contexts = [
  { name: 'selectedCells', in: '[role="grid"][data-selected-cells]' },
  {
    name: 'selectingHead',
    is: '[data-timeline="selecting"] [role="grid"] :is(th[scope="row"], [data-toggle], [data-selecting])'
  },
  { name: 'gridPart', is: '[role="grid"] :is(td, th, [data-toggle], [data-selecting])' },
  { name: 'cell', in: '[data-half-year]' },
  { name: 'title', is: 'th[scope="row"]' },
  { name: 'inTitle', in: 'th[scope="row"]' },
  { name: 'heading', in: '[data-toggle]' },
  { name: 'row', in: '[data-row-key]' },
  { name: 'grid', in: '[role="grid"]' },
  { name: 'selecting', in: '[data-timeline="selecting"]' },
  { name: 'plan', in: '*' }
] as const satisfies readonly ContextRule[];

interface ContextRule {
  readonly name: string;
  readonly in?: string;
  readonly is?: string;
}

/** Besides those of the plan, what lies over it and fields with keys of their own. */
export type Context =
  | (typeof contexts)[number]['name']
  | 'menu'
  | 'dialog'
  | 'details'
  | 'noteText'
  | 'search'
  | 'question'
  | 'message'
  | 'newName'
  | 'headingName'
  | 'drag';

/** What a key or a button asks for. */
export type Command =
  | 'undo'
  | 'redo'
  | 'focus.move'
  | 'range.extend'
  | 'range.clear'
  | 'range.clipboard'
  | 'phase.choose'
  | 'phase.clear'
  | 'note.write'
  | 'cell.open'
  | 'action.open'
  | 'action.previous'
  | 'action.next'
  | 'details.save'
  | 'action.create'
  | 'action.move'
  | 'heading.rename'
  | 'heading.toggle'
  | 'row.select'
  | 'rows.selectShown'
  | 'rows.leave'
  | 'menu.move'
  | 'menu.close'
  | 'menu.leave'
  | 'search.enter'
  | 'search.clear'
  | 'message.dismiss'
  | 'question.no'
  | 'name.add'
  | 'name.keep'
  | 'heading.save'
  | 'dialog.close'
  | 'drag.cancel';

/**
 * Chords with spaces between, as `chordOf` writes them; after a bar those that do the same and are not told. `Phase` stands
 * for the letter or digit of a phase and `Note` for the letter of the note, which the plan's and the language's words decide.
 */
export type KeyEntry = readonly [chords: string, context: Context, command: Command];

/** Every key of the product. What of it the key help tells is in `toldKeys`, which is loaded with the help. */
export const keymap: readonly KeyEntry[] = [
  ['Mod+Z', 'plan', 'undo'],
  ['Mod+Y | Mod+Shift+Z', 'plan', 'redo'],

  ['ArrowUp ArrowDown ArrowLeft ArrowRight Home End | PageUp PageDown Mod+Home Mod+End', 'grid', 'focus.move'],
  ['Shift+ArrowUp Shift+ArrowDown Shift+ArrowLeft Shift+ArrowRight | Shift+Home Shift+End', 'grid', 'range.extend'],
  // The browser's own copy, cut and paste events carry these out.
  ['Mod+C Mod+X Mod+V', 'grid', 'range.clipboard'],
  ['Escape', 'selectedCells', 'range.clear'],

  ['Phase', 'cell', 'phase.choose'],
  ['Delete | Backspace Shift+Delete Shift+Backspace', 'cell', 'phase.clear'],
  ['Note', 'cell', 'note.write'],
  ['Enter Space | F2 Shift+Enter Shift+Space Shift+F2', 'cell', 'cell.open'],

  ['Enter Space | Shift+Enter', 'title', 'action.open'],
  ['F2 | Shift+F2', 'inTitle', 'action.open'],
  ['F2', 'heading', 'heading.rename'],
  // With a modifier, Insert copies and pastes.
  ['Insert', 'row', 'action.create'],
  ['Alt+ArrowUp Alt+ArrowDown', 'grid', 'action.move'],

  ['Shift+Space | Mod+Shift+Space', 'gridPart', 'row.select'],
  ['Space', 'selectingHead', 'row.select'],
  ['Mod+A', 'selecting', 'rows.selectShown'],
  ['Escape', 'selecting', 'rows.leave'],

  ['ArrowUp ArrowDown Home End', 'menu', 'menu.move'],
  ['Phase', 'menu', 'phase.choose'],
  ['Delete | Backspace Shift+Delete Shift+Backspace', 'menu', 'phase.clear'],
  ['Note', 'menu', 'note.write'],
  ['Escape', 'menu', 'menu.close'],
  ['Tab | Shift+Tab', 'menu', 'menu.leave'],

  ['Enter', 'search', 'search.enter'],
  ['Escape', 'search', 'search.clear'],
  ['Alt+PageUp', 'details', 'action.previous'],
  ['Alt+PageDown', 'details', 'action.next'],
  ['Enter', 'noteText', 'details.save'],
  ['Escape', 'dialog', 'dialog.close'],
  ['Escape', 'question', 'question.no'],
  ['Escape', 'message', 'message.dismiss'],
  ['Enter', 'newName', 'name.add'],
  ['Escape', 'newName', 'name.keep'],
  ['Enter | Shift+Enter Mod+Enter', 'headingName', 'heading.save'],
  ['Escape', 'drag', 'drag.cancel']
];
