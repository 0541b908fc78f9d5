import { PlanMessages } from '../../../../src/application/PlanMessages';
import type { UndoState } from '../../../../src/application/PlanState';
import { ShownPlan } from '../../../../src/application/ShownPlan';
import { PlanUndo, type PlanUndoParts } from '../../../../src/application/commands/PlanUndo';
import type { BinResult } from '../../../../src/application/commands/RecycleBin';
import type { ReversibleEdit, UndoStep } from '../../../../src/application/undo/UndoHistory';
import { UndoSteps } from '../../../../src/application/undo/UndoSteps';
import type { RowUpdates } from '../../../../src/application/withRows';
import { type ActionEdit, type RowEdit, applyEdit } from '../../../../src/domain/edits/ActionEdit';
import { invertEdit } from '../../../../src/domain/edits/invertEdit';
import type { Action, ActionId } from '../../../../src/domain/plan/Action';
import { aReadyState } from '../../../builders/aReadyState';
import { anAction } from '../../../builders/anAction';

/** Does the work in the shown plan alone, and remembers what was asked. */
class ShownWork {
  public readonly done: (readonly [string, ...ActionId[]])[] = [];
  public isOffline = false;

  public constructor(private readonly plan: ShownPlan) {}

  public apply(edits: readonly RowEdit[]): readonly ReversibleEdit[] {
    this.done.push(['edit', ...edits.map(({ id }) => id)]);
    const rows = edits.flatMap(({ id, edit }) => {
      const action = this.plan.ready?.actions.get(id);
      return action ? [[id, applyEdit(action, edit)] as const] : [];
    });
    this.plan.showRows(new Map(rows));
    return [];
  }

  public recycle(actions: readonly Action[]): Promise<BinResult> {
    this.done.push(['recycle', ...actions.map(({ id }) => id)]);
    return this.answer(actions, new Map(actions.map(({ id }) => [id, undefined])));
  }

  public restore(actions: readonly Action[]): Promise<BinResult> {
    this.done.push(['restore', ...actions.map(({ id }) => id)]);
    return this.answer(actions, new Map(actions.map((action) => [action.id, action])));
  }

  public tryRename(): Promise<undefined> {
    this.done.push(['rename']);
    return Promise.resolve(undefined);
  }

  private answer(actions: readonly Action[], rows: RowUpdates): Promise<BinResult> {
    if (this.isOffline) {
      return Promise.resolve({ rows: [], isInterrupted: true });
    }
    this.plan.showRows(rows);
    return Promise.resolve({ rows: actions, isInterrupted: false });
  }
}

function partsOf({ plan, work, steps }: Pick<Session, 'plan' | 'work' | 'steps'>): PlanUndoParts {
  return { plan, messages: new PlanMessages(plan), steps, edits: work, bin: work, choices: work };
}

/** A person at a plan of two rows. */
class Session {
  public readonly plan = new ShownPlan();
  public readonly work = new ShownWork(this.plan);
  public readonly steps = new UndoSteps(this.plan);
  public readonly commands = new PlanUndo(partsOf(this));

  public constructor(...actions: readonly Action[]) {
    this.plan.show(aReadyState(actions));
  }

  /** Makes an edit of rows as one step, as the store does. */
  public edit(edit: ActionEdit, ...ids: readonly ActionId[]): void {
    const changes = ids.map((id) => ({ id, forward: edit, backward: invertEdit(this.row(id), edit) }));
    this.change(edit, ...ids);
    this.steps.remember({ kind: 'edited', changes });
  }

  /** What comes in from the list. */
  public change(edit: ActionEdit, ...ids: readonly ActionId[]): void {
    this.plan.showRows(new Map(ids.map((id) => [id, applyEdit(this.row(id), edit)])));
  }

  public row(id: ActionId): Action {
    const action = this.plan.ready?.actions.get(id);
    if (!action) {
      throw new Error(`There is no row ${id}.`);
    }
    return action;
  }

  public get undo(): UndoState | undefined {
    return this.plan.ready?.undo;
  }
}

function aSession(): Session {
  return new Session(
    anAction({ id: 1, title: 'yksi', phases: { '2026H1': 'investigation' } }),
    anAction({ id: 2, title: 'kaksi' })
  );
}

describe('PlanUndo', () => {
  it('takes an edit of several rows back in one go, each to what it held before, and makes it again', async () => {
    const session = aSession();
    session.edit({ title: 'uusi' }, 1, 2);
    expect(session.undo).toMatchObject({ canUndo: true, canRedo: false, question: undefined });
    await session.commands.step('undo', false);
    expect([session.row(1).title, session.row(2).title]).toEqual(['yksi', 'kaksi']);
    expect(session.undo).toMatchObject({ canUndo: false, canRedo: true, question: undefined });
    await session.commands.step('redo', false);
    expect([session.row(1).title, session.row(2).title]).toEqual(['uusi', 'uusi']);
    expect(session.work.done).toEqual([
      ['edit', 1, 2],
      ['edit', 1, 2]
    ]);
  });

  it('keeps a step for later when the list is out of reach', async () => {
    const session = aSession();
    const row = session.row(2);
    session.plan.showRows(new Map([[2, undefined]]));
    session.steps.remember({ kind: 'recycled', actions: [row] });
    session.work.isOffline = true;
    await session.commands.step('undo', false);
    expect(session.undo).toMatchObject({ canUndo: true, canRedo: false });
    session.work.isOffline = false;
    await session.commands.step('undo', false);
    expect(session.row(2)).toEqual(row);
    expect(session.undo).toMatchObject({ canUndo: false, canRedo: true });
  });

  it('waits with a step until what was done before it has become one', async () => {
    const session = aSession();
    session.edit({ title: 'uusi' }, 1);
    let answer: () => void = () => undefined;
    const deleting = new Promise<void>((resolve) => {
      answer = resolve;
    }).then(() => session.steps.remember({ kind: 'recycled', actions: [session.row(2)] }));
    const made = session.steps.whileMaking(deleting);
    const taken = session.commands.step('undo', false);
    expect(session.work.done).toEqual([]);
    answer();
    await Promise.all([made, taken]);
    expect(session.work.done).toEqual([['restore', 2]]);
    expect(session.row(1).title).toBe('uusi');
  });

  it('takes steps one after another, however quickly they are asked for', async () => {
    const session = aSession();
    const row = session.row(2);
    session.edit({ title: 'uusi' }, 2);
    session.plan.showRows(new Map([[2, undefined]]));
    session.steps.remember({ kind: 'recycled', actions: [{ ...row, title: 'uusi' }] });
    await Promise.all([session.commands.step('undo', false), session.commands.step('undo', false)]);
    expect(session.row(2).title).toBe('kaksi');
  });

  it('does nothing when there is nothing to take back', async () => {
    const session = aSession();
    await session.commands.step('undo', false);
    await session.commands.step('redo', true);
    expect(session.work.done).toEqual([]);
  });

  it('does nothing before the plan is opened', async () => {
    const plan = new ShownPlan();
    const work = new ShownWork(plan);
    const steps = new UndoSteps(plan);
    steps.remember({ kind: 'created', actions: [anAction()] });
    await new PlanUndo(partsOf({ plan, work, steps })).step('undo', true);
    expect(work.done).toEqual([]);
  });

  it('asks before it overwrites what somebody has changed since, and changes nothing until told to', async () => {
    const session = aSession();
    session.edit({ phases: { '2026H1': 'deployment' } }, 1);
    session.change({ phases: { '2026H1': 'continuous' } }, 1);
    await session.commands.step('undo', false);
    expect(session.work.done).toEqual([]);
    expect(session.undo).toEqual({
      canUndo: true,
      canRedo: false,
      question: {
        direction: 'undo',
        overwrites: [{ id: 1, field: '2026H1', expected: 'deployment', now: 'continuous' }]
      }
    });
    await session.commands.step('undo', true);
    expect(session.row(1).phases).toEqual({ '2026H1': 'investigation' });
    expect(session.undo).toMatchObject({ canUndo: false, canRedo: true, question: undefined });
  });

  it('asks before it makes a step again over what somebody has changed since', async () => {
    const session = aSession();
    session.edit({ title: 'uusi' }, 1);
    await session.commands.step('undo', false);
    session.change({ title: 'heidän' }, 1);
    await session.commands.step('redo', false);
    expect(session.undo?.question).toEqual({
      direction: 'redo',
      overwrites: [{ id: 1, field: 'title', expected: 'yksi', now: 'heidän' }]
    });
    expect(session.row(1).title).toBe('heidän');
  });

  it('does not ask about what somebody changed in other fields of the row', async () => {
    const session = aSession();
    session.edit({ title: 'uusi' }, 1);
    session.change({ additionalInfo: 'heidän' }, 1);
    await session.commands.step('undo', false);
    expect(session.row(1)).toMatchObject({ title: 'yksi', additionalInfo: 'heidän' });
  });

  it('keeps the step when the person does not want it after all', async () => {
    const session = aSession();
    session.edit({ title: 'uusi' }, 1);
    session.change({ title: 'heidän' }, 1);
    await session.commands.step('undo', false);
    session.commands.cancel();
    expect(session.undo).toMatchObject({ canUndo: true, canRedo: false, question: undefined });
    expect(session.row(1).title).toBe('heidän');
  });

  it('no longer asks about an old step when something new has been done', async () => {
    const session = aSession();
    session.edit({ title: 'uusi' }, 1);
    session.change({ title: 'heidän' }, 1);
    await session.commands.step('undo', false);
    session.edit({ title: 'taas uusi' }, 2);
    expect(session.undo?.question).toBeUndefined();
    await session.commands.step('undo', false);
    expect([session.row(1).title, session.row(2).title]).toEqual(['heidän', 'kaksi']);
  });

  it('asks about a row that is gone, and leaves it alone when told to go on', async () => {
    const session = aSession();
    session.edit({ title: 'uusi' }, 1, 2);
    session.plan.showRows(new Map([[1, undefined]]));
    await session.commands.step('undo', false);
    expect(session.undo?.question?.overwrites).toEqual([{ id: 1, field: 'title', expected: 'uusi', now: undefined }]);
    await session.commands.step('undo', true);
    expect(session.plan.ready?.actions.has(1)).toBe(false);
    expect(session.row(2).title).toBe('kaksi');
  });

  it('deletes a row that was made, brings it back and deletes it again', async () => {
    const session = aSession();
    session.steps.remember({ kind: 'created', actions: [session.row(2)] });
    await session.commands.step('undo', false);
    await session.commands.step('redo', false);
    await session.commands.step('undo', false);
    expect(session.work.done).toEqual([
      ['recycle', 2],
      ['restore', 2],
      ['recycle', 2]
    ]);
  });

  it('deletes a row that was made as it stands now, not as it was made', async () => {
    const session = aSession();
    const recycled: Action[] = [];
    session.work.recycle = (actions) => {
      recycled.push(...actions);
      return Promise.resolve({ rows: actions, isInterrupted: false });
    };
    session.steps.remember({ kind: 'created', actions: [session.row(2)] });
    session.plan.showRows(new Map([[2, { ...session.row(2), version: '"7"' }]]));
    await session.commands.step('undo', false);
    expect(recycled).toMatchObject([{ id: 2, version: '"7"' }]);
  });

  it('brings a row back that was deleted, and deletes it again', async () => {
    const session = aSession();
    const row = session.row(1);
    session.plan.showRows(new Map([[1, undefined]]));
    session.steps.remember({ kind: 'recycled', actions: [row] });
    await session.commands.step('undo', false);
    await session.commands.step('redo', false);
    expect(session.work.done).toEqual([
      ['restore', 1],
      ['recycle', 1]
    ]);
  });

  it('has nothing left to take back when the list refused the only edit of a step', () => {
    const session = aSession();
    const forward: ActionEdit = { title: 'kielletty' };
    const step: UndoStep = { kind: 'edited', changes: [{ id: 1, forward, backward: { title: 'yksi' } }] };
    session.steps.remember(step);
    session.steps.forget(1, forward);
    expect(session.undo).toMatchObject({ canUndo: false, canRedo: false, question: undefined });
  });
});
