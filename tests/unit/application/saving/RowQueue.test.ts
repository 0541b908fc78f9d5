import fc from 'fast-check';
import { type PlanFault, PlanFaultError } from '../../../../src/application/PlanFault';
import type { ReadRow } from '../../../../src/application/PlanRepository';
import type { Clock } from '../../../../src/application/saving/Clock';
import { RowQueue } from '../../../../src/application/saving/RowQueue';
import { type ActionEdit, applyEdit } from '../../../../src/domain/edits/ActionEdit';
import type { Action } from '../../../../src/domain/plan/Action';
import { anAction } from '../../../builders/anAction';

type Mishap = 'none' | 'lostBefore' | 'lostAfter' | 'busy' | 'stranger' | 'refusedVersion' | 'listGone';

const offline: PlanFault = { kind: 'offline', detail: '' };
const conflict: PlanFault = { kind: 'conflict', detail: '412' };
const listGone: PlanFault = { kind: 'notFound', what: 'list', detail: '404' };

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
    if (mishap === 'listGone') {
      throw new PlanFaultError(listGone);
    }
    if (mishap === 'refusedVersion' || version !== this.row.version) {
      throw new PlanFaultError(conflict);
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
    queue.add(queue.row.shown, edit);
    await Promise.resolve();
  }
  for (let turn = 0; turn < 200 && queue.status.kind !== 'idle'; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return { queue, list, refused };
}

describe('RowQueue', () => {
  it('for any mishaps saves every edit once, in order, and agrees with the list in the end', async () => {
    const mishaps = fc.constantFrom<Mishap>(
      'none',
      'lostBefore',
      'lostAfter',
      'busy',
      'stranger',
      'refusedVersion',
      'listGone'
    );
    const values = fc.array(fc.constantFrom(...phases), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(values, fc.array(mishaps, { maxLength: 12 }), async (chosen, script) => {
        // Each edit writes a cell of its own, so that each write can be told in the history.
        const edits = chosen.map((phase, index): ActionEdit => ({ phases: { [`${2025 + index}H1`]: phase } }));
        const { queue, list, refused } = await run(edits, [...script]);
        expect(refused).toBe(0);
        expect(queue.status.kind).toBe('idle');
        expect(list.history.filter(({ by }) => by === 'me').map(({ edit }) => edit)).toEqual(edits);
        expect(queue.row.shown).toEqual(list.row);
      }),
      { numRuns: 60 }
    );
  });

  it('does not take its own lost write for somebody else’s', async () => {
    const { queue, list } = await run([{ title: 'a' }], ['lostAfter']);
    expect(list.history).toHaveLength(1);
    expect(queue.row.shown.title).toBe('a');
  });

  it('asks when somebody else wrote the same field, shows mine until it is decided, and writes what was chosen', async () => {
    const list = new ScriptedRow([]);
    const queue = new RowQueue(list.row, list, hurriedClock, { onChange: () => undefined, onRefused: () => undefined });
    list.row = { ...list.row, title: 'heidän', version: '"9"' };
    queue.add(queue.row.shown, { title: 'minun', additionalInfo: 'lisä' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(queue.status).toMatchObject({
      kind: 'conflict',
      conflicts: [{ field: 'title', mine: 'minun', theirs: 'heidän' }],
      editor: 'Elli Editoija'
    });
    expect(queue.row.shown.title).toBe('minun');
    expect(list.history).toEqual([]);
    queue.resolve([]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(list.history.map(({ edit }) => edit)).toEqual([{ additionalInfo: 'lisä' }]);
    expect(queue.row.shown.title).toBe('heidän');
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
    queue.add(queue.row.shown, { title: 'liian pitkä' }, { additionalInfo: 'x' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(refused).toEqual([{ title: 'liian pitkä' }]);
    expect(list.row).toMatchObject({ title: 'Sähköinen arkistointi', additionalInfo: 'x' });
  });

  describe('with more than one edit waiting', () => {
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
    const queueOver = (list: ScriptedRow, onChange: () => void = () => undefined): RowQueue =>
      new RowQueue(list.row, list, hurriedClock, { onChange, onRefused: () => undefined });

    it('asks about a later edit too when somebody else changed its field before the first was saved', async () => {
      const list = new ScriptedRow([]);
      const queue = queueOver(list);
      list.row = { ...list.row, title: 'heidän', version: '"9"' };
      queue.add(queue.row.shown, { additionalInfo: 'minun' }, { title: 'minun' });
      await pause();
      expect(list.history.map(({ edit }) => edit)).toEqual([{ additionalInfo: 'minun' }]);
      expect(queue.status).toMatchObject({ kind: 'conflict', conflicts: [{ field: 'title', theirs: 'heidän' }] });
    });

    it('keeps the notes that came in while a later edit of the notes waited', async () => {
      const list = new ScriptedRow([]);
      const queue = queueOver(list);
      const [a, b] = ['2026H1', '2026H2'].map((halfYear) => ({ halfYear: halfYear as '2026H1', text: 'minun' }));
      const theirs = { halfYear: '2027H1' as const, text: 'heidän' };
      list.row = { ...list.row, notes: [theirs], version: '"9"' };
      queue.add(queue.row.shown, { notes: a ? [a] : [] }, { notes: a && b ? [a, b] : [] });
      await pause();
      expect(list.row.notes).toEqual([theirs, a, b]);
    });

    it('keeps their notes when another field of the same edit was settled', async () => {
      const list = new ScriptedRow([]);
      const queue = queueOver(list);
      const theirs = { halfYear: '2027H1' as const, text: 'heidän' };
      const mine = { halfYear: '2026H1' as const, text: 'minun' };
      list.row = { ...list.row, title: 'heidän', notes: [theirs], version: '"9"' };
      queue.add(queue.row.shown, { title: 'minun', notes: [mine] });
      await pause();
      queue.resolve(['title']);
      await pause();
      expect(list.row).toMatchObject({ title: 'minun', notes: [theirs, mine] });
    });

    it('asks once about a field edited twice, and lets theirs stay over both', async () => {
      const list = new ScriptedRow([]);
      const queue = queueOver(list);
      list.row = { ...list.row, title: 'heidän', version: '"9"' };
      queue.add(queue.row.shown, { title: 'ensin' }, { title: 'sitten' });
      await pause();
      expect(queue.status).toMatchObject({ conflicts: [{ mine: 'sitten', theirs: 'heidän' }] });
      queue.resolve([]);
      await pause();
      expect(queue.status.kind).toBe('idle');
      expect(list.row.title).toBe('heidän');
    });

    it('tells of an edit that is taken while another is being saved, so that it is shown and kept', () => {
      const list = new ScriptedRow([]);
      const titles: string[] = [];
      const queue = queueOver(list, () => titles.push(queue.row.shown.title));
      queue.add(queue.row.shown, { title: 'ensin' });
      queue.add(queue.row.shown, { title: 'sitten' });
      expect(titles).toEqual(['ensin', 'sitten']);
    });

    it('does not take what a refused edit had made of the row for somebody else’s change', async () => {
      const list = new ScriptedRow([]);
      const save = list.save;
      list.save = (id, edit, version) =>
        edit.title === 'kielletty'
          ? Promise.reject(new PlanFaultError({ kind: 'invalid', column: 'Title', detail: '' }))
          : save(id, edit, version);
      const queue = queueOver(list);
      queue.add(queue.row.shown, { title: 'kielletty' }, { title: 'sallittu' });
      await pause();
      expect(queue.status.kind).toBe('idle');
      expect(list.row.title).toBe('sallittu');
    });

    it('merges recovered edits from the row that they were made on, also when newer edits wait', async () => {
      const list = new ScriptedRow([]);
      const old = list.row;
      list.row = { ...list.row, title: 'heidän', version: '"9"' };
      const queue = queueOver(list);
      queue.add(queue.row.shown, { additionalInfo: 'nyt' });
      queue.add(old, { title: 'kadonneelta välilehdeltä' });
      await pause();
      expect(queue.status).toMatchObject({ kind: 'conflict', conflicts: [{ field: 'title', theirs: 'heidän' }] });
    });
  });
});
