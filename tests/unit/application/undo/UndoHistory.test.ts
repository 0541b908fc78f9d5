import { UndoHistory, type UndoStep } from '../../../../src/application/undo/UndoHistory';
import type { ActionEdit } from '../../../../src/domain/edits/ActionEdit';
import { anAction } from '../../../builders/anAction';

function anEdit(title: string): ActionEdit {
  return { title };
}

/** A step that gave each of the rows a title. */
function aStep(title: string, ...ids: readonly number[]): UndoStep {
  return {
    kind: 'edited',
    changes: ids.map((id) => ({ id, forward: anEdit(title), backward: anEdit('ennen') }))
  };
}

/** What can be taken back, newest first. */
function takeAllBack(history: UndoHistory): readonly UndoStep[] {
  const steps: UndoStep[] = [];
  for (let step = history.peek('undo'); step; step = history.peek('undo')) {
    steps.push(step);
    history.pass('undo');
  }
  return steps;
}

describe('UndoHistory', () => {
  it('has nothing to take back or to make again at first, and passing nothing changes nothing', () => {
    const history = new UndoHistory();
    history.pass('undo');
    history.pass('redo');
    expect([history.peek('undo'), history.peek('redo')]).toEqual([undefined, undefined]);
  });

  it('takes steps back from the newest to the oldest, and makes them again the other way round', () => {
    const history = new UndoHistory();
    const [first, second] = [aStep('a', 1), aStep('b', 2)];
    history.push(first);
    history.push(second);
    expect(history.peek('undo')).toBe(second);
    history.pass('undo');
    expect([history.peek('undo'), history.peek('redo')]).toEqual([first, second]);
    history.pass('undo');
    expect([history.peek('undo'), history.peek('redo')]).toEqual([undefined, first]);
    history.pass('redo');
    history.pass('redo');
    expect([history.peek('undo'), history.peek('redo')]).toEqual([second, undefined]);
  });

  it('leaves a step in its place when it is only looked at', () => {
    const history = new UndoHistory();
    const step = aStep('a', 1);
    history.push(step);
    history.peek('undo');
    expect(history.peek('undo')).toBe(step);
  });

  it('forgets what was taken back when something new is done', () => {
    const history = new UndoHistory();
    history.push(aStep('a', 1));
    history.pass('undo');
    const newest = aStep('b', 1);
    history.push(newest);
    expect([history.peek('undo'), history.peek('redo')]).toEqual([newest, undefined]);
  });

  it('remembers a hundred steps and forgets the oldest', () => {
    const history = new UndoHistory();
    const steps = Array.from({ length: 103 }, (_, index) => aStep(`teksti ${index}`, 1));
    steps.forEach((step) => history.push(step));
    expect(takeAllBack(history)).toEqual(steps.slice(3).reverse());
  });

  describe('when the list refuses an edit', () => {
    it('forgets the share of that row and keeps the step of the others', () => {
      const history = new UndoHistory();
      const step = aStep('a', 1, 2);
      const refused = step.kind === 'edited' ? step.changes[0]?.forward : undefined;
      history.push(step);
      history.forget(1, refused ?? {});
      expect(history.peek('undo')).toMatchObject({ kind: 'edited', changes: [{ id: 2 }] });
    });

    it('forgets the step when nothing of it is left, and the steps around it stay', () => {
      const history = new UndoHistory();
      const refused = anEdit('b');
      const [first, last] = [aStep('a', 1), aStep('c', 1)];
      history.push(first);
      history.push({ kind: 'edited', changes: [{ id: 1, forward: refused, backward: anEdit('a') }] });
      history.push(last);
      history.forget(1, refused);
      expect(takeAllBack(history)).toEqual([last, first]);
    });

    it('forgets it also among the steps that were taken back', () => {
      const history = new UndoHistory();
      const refused = anEdit('a');
      history.push({ kind: 'edited', changes: [{ id: 1, forward: refused, backward: anEdit('ennen') }] });
      history.pass('undo');
      history.forget(1, refused);
      expect(history.peek('redo')).toBeUndefined();
    });

    it('keeps another edit of the row that says the same, and the same edit of another row', () => {
      const history = new UndoHistory();
      const edit = anEdit('a');
      const others: UndoStep = {
        kind: 'edited',
        changes: [
          { id: 1, forward: anEdit('a'), backward: anEdit('ennen') },
          { id: 2, forward: edit, backward: anEdit('ennen') }
        ]
      };
      history.push(others);
      history.forget(1, edit);
      expect(history.peek('undo')).toEqual(others);
    });

    it('keeps steps that made or deleted rows', () => {
      const history = new UndoHistory();
      const steps: readonly UndoStep[] = [
        { kind: 'created', actions: [anAction({ id: 1 })] },
        { kind: 'recycled', actions: [anAction({ id: 2 })] }
      ];
      steps.forEach((step) => history.push(step));
      history.forget(1, anEdit('a'));
      expect(takeAllBack(history)).toEqual([...steps].reverse());
    });
  });
});
