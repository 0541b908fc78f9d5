/**
 * @jest-environment jsdom
 */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { commandOf } from '../../../../src/ui/keys/commandOf';
import { type Context, contexts, keymap } from '../../../../src/ui/keys/keymap';
import { contextsAt } from '../../../../src/ui/keys/planTarget';
import { toldKeys } from '../../../../src/ui/keys/toldKeys';
import { anAction } from '../../../builders/anAction';
import { renderTimeline } from '../timeline/renderTimeline';

const entries = keymap.map(([chords, context, command]) => ({
  name: `${context} ${command}`,
  chords: chords.replace(' |', '').split(' '),
  context
}));

/** Which context has a chord before which other, where both hold at one of the document's elements. */
function precedence(): ReadonlySet<string> {
  const found = [...document.body.querySelectorAll('*')].flatMap((element) => {
    const held = contextsAt(element);
    const inHeld = entries.filter(({ context }) => held.includes(context));
    return inHeld.flatMap((entry) =>
      inHeld
        .filter((other) => held.indexOf(entry.context) < held.indexOf(other.context))
        .flatMap((other) =>
          entry.chords
            .filter((chord) => other.chords.includes(chord))
            .map((chord) => `${chord}: ${entry.name} before ${other.name}`)
        )
    );
  });
  return new Set(found);
}

const actions = [
  anAction({ id: 1, title: 'Arkistointi', goal: 'Tieto' }),
  anAction({ id: 2, title: 'Laiterekisteri', goal: 'Tieto', group: 'Rekisterit' })
];
const cell = (): HTMLElement => screen.getByRole('gridcell', { name: /^Arkistointi, kevät 2026/ });
const heldAt = (element: Element): readonly Context[] => contextsAt(element);

describe('the keymap', () => {
  it('has no chord twice in one context', () => {
    const all = entries.flatMap(({ chords, context }) => chords.map((chord) => `${context} ${chord}`));
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  it('writes every chord as it is pressed', () => {
    const chord =
      /^(?:Mod\+)?(?:Alt\+)?(?:Shift\+)?(?:[A-Z]|F2|Arrow(?:Up|Down|Left|Right)|Home|End|Page(?:Up|Down)|Enter|Space|Escape|Tab|Delete|Backspace|Insert)$|^Phase$|^Note$/;
    expect(entries.flatMap(({ chords }) => chords).filter((name) => !chord.test(name))).toEqual([]);
  });

  it('tells every key in the help, apart from those that every grid, menu and dialog has', () => {
    const told: readonly string[] = Object.values(toldKeys).flat();
    expect(told.filter((name) => !entries.some((entry) => entry.name === name))).toEqual([]);
    expect(entries.map(({ name }) => name).filter((name) => !told.includes(name))).toEqual([
      'selectingHead row.select',
      'selecting rows.selectShown',
      'menu menu.move',
      'menu phase.choose',
      'menu phase.clear',
      'menu note.write',
      'menu menu.close',
      'menu menu.leave',
      'search search.enter',
      'search search.clear',
      'details action.previous',
      'details action.next',
      'noteText details.save',
      'dialog dialog.close',
      'question question.no',
      'message message.dismiss',
      'newName name.add',
      'newName name.keep',
      'headingName heading.save',
      'drag drag.cancel'
    ]);
  });

  it('gives a chord that means two things in one place to the narrower context, in these cases alone', async () => {
    const keys = userEvent.setup();
    const { unmount } = await renderTimeline({ actions });
    expect([...precedence()]).toEqual(['Shift+Space: gridPart row.select before cell cell.open']);

    await keys.click(screen.getByRole('button', { name: 'Valitse rivejä' }));
    await screen.findByRole('checkbox', { name: 'Valitse: Arkistointi' });
    act(() => cell().focus());
    await keys.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect([...precedence()].sort()).toEqual([
      'Escape: selectedCells range.clear before selecting rows.leave',
      'Shift+Space: gridPart row.select before cell cell.open',
      'Space: selectingHead row.select before title action.open'
    ]);
    unmount();

    await renderTimeline({ actions, width: 400 });
    expect(screen.queryByRole('grid')).toBeNull();
    expect([...precedence()]).toEqual([]);
  });

  it('holds each context of the plan somewhere', async () => {
    const keys = userEvent.setup();
    await renderTimeline({ actions });
    await keys.click(screen.getByRole('button', { name: 'Valitse rivejä' }));
    await screen.findByRole('checkbox', { name: 'Valitse: Arkistointi' });
    act(() => cell().focus());
    await keys.keyboard('{Shift>}{ArrowRight}{/Shift}');
    const held = new Set([...document.body.querySelectorAll('*')].flatMap(heldAt));
    expect(contexts.map(({ name }) => name).filter((name) => !held.has(name))).toEqual([]);
  });
});

describe('commandOf', () => {
  const inCell: readonly Context[] = ['gridPart', 'cell', 'row', 'grid', 'plan'];

  it.each([
    ['S', 'phase.choose'],
    ['3', 'phase.choose'],
    ['Ö', 'phase.choose'],
    ['M', 'note.write'],
    ['Backspace', 'phase.clear'],
    ['F2', 'cell.open'],
    ['ArrowDown', 'focus.move'],
    ['Alt+ArrowDown', 'action.move'],
    ['Shift+Space', 'row.select'],
    ['Insert', 'action.create'],
    ['Mod+Z', 'undo'],
    ['Mod+S', undefined],
    ['Alt+S', undefined],
    ['Mod+ArrowDown', undefined],
    ['Tab', undefined],
    ['!', undefined],
    ['|', undefined]
  ])('takes %s in a cell for %s', (chord, command) => {
    expect(commandOf(chord, inCell, 'M')).toBe(command);
  });

  it('takes F2 for what stands there', () => {
    expect(commandOf('F2', ['title', 'inTitle', 'row', 'grid', 'plan'], 'M')).toBe('action.open');
    expect(commandOf('F2', ['heading', 'row', 'grid', 'plan'], 'M')).toBe('heading.rename');
    expect(commandOf('F2', ['plan'], 'M')).toBeUndefined();
  });

  it('knows nothing where text is typed', () => {
    expect(commandOf('Mod+Z', [], 'M')).toBeUndefined();
  });
});
