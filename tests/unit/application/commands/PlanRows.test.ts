import type { PlanFault } from '../../../../src/application/PlanFault';
import type { CreationResult, RowCreation } from '../../../../src/application/PlanRepository';
import { PlanStore } from '../../../../src/application/PlanStore';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { anAction } from '../../../builders/anAction';
import { toContent } from '../../../builders/toContent';

const goal = 'Tieto';
const refusal: PlanFault = { kind: 'invalid', column: 'title', detail: 'refused' };

/** A list that refuses some rows of many. */
class PickyRepository extends InMemoryPlanRepository {
  public readonly refused = new Set<string>();

  public override async createMany(creations: readonly RowCreation[]): Promise<readonly CreationResult[]> {
    const taken = await super.createMany(creations.filter(({ clientKey }) => !this.refused.has(clientKey)));
    const answers = [...taken];
    return creations.map(({ clientKey }): CreationResult => {
      const answer = this.refused.has(clientKey) ? undefined : answers.shift();
      return answer ?? { kind: 'failed', fault: refusal };
    });
  }
}

async function opened(): Promise<{ readonly repository: PickyRepository; readonly store: PlanStore }> {
  const repository = new PickyRepository(new Map([[1, anAction({ id: 1, title: 'Vanha', goal })]]), { goals: [goal] });
  const store = new PlanStore(repository);
  await store.reader.open();
  return { repository, store };
}

function newRows(...titles: readonly string[]): readonly RowCreation[] {
  return titles.map((title) => ({ content: toContent(anAction({ title, goal })), clientKey: `avain ${title}` }));
}

function titlesOf({ state }: PlanStore): readonly string[] {
  const plan = state.getState();
  return plan.status === 'ready' ? [...plan.actions.values()].map(({ title }) => title) : [];
}

function inList({ list }: InMemoryPlanRepository): readonly string[] {
  return [...list.rows.values()].map(({ title }) => title);
}

describe('PlanRows: many new rows', () => {
  it('are shown, undone and redone as one', async () => {
    const { repository, store } = await opened();
    const results = await store.rows.createMany(newRows('A', 'B', 'C'));
    expect(results.map(({ kind }) => kind)).toEqual(['created', 'created', 'created']);
    expect(titlesOf(store)).toEqual(['Vanha', 'A', 'B', 'C']);
    await store.undo.step('undo');
    expect([titlesOf(store), inList(repository)]).toEqual([['Vanha'], ['Vanha']]);
    await store.undo.step('redo');
    expect([...titlesOf(store)].sort()).toEqual(['A', 'B', 'C', 'Vanha']);
    expect([...inList(repository)].sort()).toEqual(['A', 'B', 'C', 'Vanha']);
  });

  it('are confirmed by nobody unless their content says so', async () => {
    const { repository, store } = await opened();
    const [first, second] = newRows('A', 'B');
    const confirmedOn = '2026-11-02T09:15:00Z';
    await store.rows.createMany(
      first && second ? [first, { ...second, content: { ...second.content, confirmedOn } }] : []
    );
    expect([...repository.list.rows.values()].slice(1).map((row) => row.confirmedOn)).toEqual([undefined, confirmedOn]);
  });

  it('are reported one by one where the list refuses some, and the others stay', async () => {
    const { repository, store } = await opened();
    repository.refused.add('avain B');
    expect(await store.rows.createMany(newRows('A', 'B', 'C'))).toMatchObject([
      { kind: 'created', action: { title: 'A' } },
      { kind: 'failed', fault: refusal },
      { kind: 'created', action: { title: 'C' } }
    ]);
    expect(titlesOf(store)).toEqual(['Vanha', 'A', 'C']);
  });

  it('are created once when they are asked for again, and undone as one then too', async () => {
    const { repository, store } = await opened();
    repository.refused.add('avain B');
    await store.rows.createMany(newRows('A', 'B', 'C'));
    repository.refused.clear();
    await store.rows.createMany(newRows('A', 'B', 'C'));
    expect([...inList(repository)].sort()).toEqual(['A', 'B', 'C', 'Vanha']);
    await store.undo.step('undo');
    expect(inList(repository)).toEqual(['Vanha']);
    expect(store.state.getState()).toMatchObject({ undo: { canUndo: false } });
  });

  it('are created once although the answer was lost', async () => {
    const { repository, store } = await opened();
    repository.loseNextAnswer();
    const offline = { kind: 'failed', fault: { kind: 'offline' } };
    expect(await store.rows.createMany(newRows('A', 'B'))).toMatchObject([offline, offline]);
    expect(store.state.getState()).toMatchObject({ undo: { canUndo: false } });
    expect(await store.rows.createMany(newRows('A', 'B'))).toMatchObject([{ kind: 'created' }, { kind: 'created' }]);
    expect(inList(repository)).toEqual(['Vanha', 'A', 'B']);
  });

  it('keep an earlier step of other rows apart', async () => {
    const { repository, store } = await opened();
    await store.rows.createMany(newRows('A'));
    await store.rows.createMany(newRows('B'));
    await store.undo.step('undo');
    expect(inList(repository)).toEqual(['Vanha', 'A']);
  });

  it('are what an undo takes that was asked for while they were created', async () => {
    const { repository, store } = await opened();
    await Promise.all([store.rows.createMany(newRows('A', 'B')), store.undo.step('undo')]);
    expect(inList(repository)).toEqual(['Vanha']);
  });

  it('are nothing where none are given', async () => {
    const { store } = await opened();
    expect(await store.rows.createMany([])).toEqual([]);
    expect(store.state.getState()).toMatchObject({ undo: { canUndo: false } });
  });
});
