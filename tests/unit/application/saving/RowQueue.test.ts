import fc from 'fast-check';
import { type PlanFault, PlanFaultError } from '../../../../src/application/PlanFault';
import type { ReadRow } from '../../../../src/application/PlanRepository';
import type { Clock } from '../../../../src/application/saving/Clock';
import { RowQueue } from '../../../../src/application/saving/RowQueue';
import { type ActionEdit, applyEdit } from '../../../../src/domain/edits/ActionEdit';
import type { Action } from '../../../../src/domain/plan/Action';
import { anAction } from '../../../builders/anAction';

type Mishap = 'none' | 'lostBefore' | 'lostAfter' | 'busy' | 'stranger';

const offline: PlanFault = { kind: 'offline', detail: '' };

/** A row in a list that does to each write what the script says: loses it, loses its answer, is busy, is changed by others. */
class ScriptedRow {
  public row: Action = anAction({ version: '"1"' });
  public readonly history: { readonly by: 'me' | 'stranger'; readonly edit: ActionEdit }[] = [];
  private strangers = 0;

  public constructor(private readonly script: Mishap[]) {}

  public read = (): Promise<ReadRow> => Promise.resolve({ action: this.row, editor: 'Elli Editoija' });

  public save = async (_id: number, edit: ActionEdit, version: string): Promise<string> => {
    await Promise.resolve();
    const mishap = this.script.shift() ?? 'none';
    if (mishap === 'stranger') {
      this.strangers += 1;
      this.store('stranger', { additionalInfo: `muu ${this.strangers}` });
    }
    if (mishap === 'lostBefore') {
      throw new PlanFaultError(offline);
    }
    if (mishap === 'busy') {
      throw new PlanFaultError({ kind: 'throttled', retryAfterMs: 10, detail: '' });
    }
    if (version !== this.row.version) {
      throw new PlanFaultError({ kind: 'conflict', detail: '' });
    }
    this.store('me', edit);
    if (mishap === 'lostAfter') {
      throw new PlanFaultError(offline);
    }
    return this.row.version;
  };

  private store(by: 'me' | 'stranger', edit: ActionEdit): void {
    this.history.push({ by, edit });
    this.row = { ...applyEdit(this.row, edit), version: `"${this.history.length + 1}"` };
  }
}

/** Waits take no time. */
const hurriedClock: Clock = {
  now: () => 0,
  after: (_, callback) => {
    const timer = setTimeout(callback, 0);
    return () => clearTimeout(timer);
  },
  random: () => 0.5
};

const phases = ['investigation', 'deployment', 'continuous'] as const;

async function run(
  edits: readonly ActionEdit[],
  script: Mishap[]
): Promise<{ queue: RowQueue; list: ScriptedRow; refused: number }> {
  const list = new ScriptedRow(script);
  let refused = 0;
  const queue = new RowQueue(list.row, list, hurriedClock, {
    onChange: () => undefined,
    onRefused: () => (refused += 1)
  });
  for (const edit of edits) {
    queue.add(edit);
    await Promise.resolve();
  }
  for (let turn = 0; turn < 200 && queue.status.kind !== 'idle'; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return { queue, list, refused };
}

describe('RowQueue', () => {
  it('for any mishaps saves every edit once, in order, and agrees with the list in the end', async () => {
    const mishaps = fc.constantFrom<Mishap>('none', 'lostBefore', 'lostAfter', 'busy', 'stranger');
    const values = fc.array(fc.constantFrom(...phases), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(values, fc.array(mishaps, { maxLength: 12 }), async (chosen, script) => {
        // Each edit writes a cell of its own, so that each write can be told in the history.
        const edits = chosen.map((phase, index): ActionEdit => ({ phases: { [`${2025 + index}H1`]: phase } }));
        const { queue, list, refused } = await run(edits, [...script]);
        expect(refused).toBe(0);
        expect(queue.status.kind).toBe('idle');
        expect(list.history.filter(({ by }) => by === 'me').map(({ edit }) => edit)).toEqual(edits);
        expect(queue.shown).toEqual(list.row);
      }),
      { numRuns: 60 }
    );
  });

  it('does not take its own lost write for somebody else’s', async () => {
    const { queue, list } = await run([{ title: 'a' }], ['lostAfter']);
    expect(list.history).toHaveLength(1);
    expect(queue.shown.title).toBe('a');
  });

  it('asks when somebody else wrote the same field, shows mine until it is decided, and writes what was chosen', async () => {
    const list = new ScriptedRow([]);
    const queue = new RowQueue(list.row, list, hurriedClock, { onChange: () => undefined, onRefused: () => undefined });
    list.row = { ...list.row, title: 'heidän', version: '"9"' };
    queue.add({ title: 'minun', additionalInfo: 'lisä' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(queue.status).toMatchObject({
      kind: 'conflict',
      conflicts: [{ field: 'title', mine: 'minun', theirs: 'heidän' }],
      editor: 'Elli Editoija'
    });
    expect(queue.shown.title).toBe('minun');
    expect(list.history).toEqual([]);
    queue.resolve([]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(list.history.map(({ edit }) => edit)).toEqual([{ additionalInfo: 'lisä' }]);
    expect(queue.shown.title).toBe('heidän');
  });

  it('takes a refused edit out and goes on with the next', async () => {
    const list = new ScriptedRow([]);
    const save = list.save;
    list.save = (id, edit, version) =>
      edit.title === 'liian pitkä'
        ? Promise.reject(new PlanFaultError({ kind: 'invalid', column: 'Title', detail: '' }))
        : save(id, edit, version);
    const refused: ActionEdit[] = [];
    const queue = new RowQueue(list.row, list, hurriedClock, {
      onChange: () => undefined,
      onRefused: (_, edit) => refused.push(edit)
    });
    queue.add({ title: 'liian pitkä' }, { additionalInfo: 'x' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(refused).toEqual([{ title: 'liian pitkä' }]);
    expect(list.row).toMatchObject({ title: 'Sähköinen arkistointi', additionalInfo: 'x' });
  });
});
