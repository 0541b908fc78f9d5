import { randomUUID } from 'node:crypto';
import type { PlanChanges, PlanRepository } from '../../src/application/PlanRepository';
import type { Action } from '../../src/domain/plan/Action';
import { anAction } from '../builders/anAction';
import { toContent } from '../builders/toContent';
import type { PlanHarness, PlanHome } from './PlanHarness';
import { openPlan, rowsFrom } from './openPlan';
import { samplePlan } from './samplePlan';

/** How every home of the plan tells what others have done to it. */
export function describePlanChanges(home: PlanHome): void {
  let harness: PlanHarness;
  let repository: PlanRepository;

  beforeAll(async () => {
    harness = await home.prepare(samplePlan());
  });
  beforeEach(() => {
    repository = harness.repositoryAs('owner');
  });
  afterEach(() => home.settle());
  afterAll(() => home.remove());

  const itDisturbed = home.canBeDisturbed ? it : it.skip;

  describe(`${home.name}: what has changed`, () => {
    it('is nothing while nothing happens', async () => {
      const { changeToken } = await openPlan(repository);
      expect(await repository.changesSince(changeToken)).toEqual({
        kind: 'changes',
        changed: [],
        deleted: [],
        token: changeToken,
        isListChanged: false
      });
    });

    it('is told by what was done last, others and oneself alike, each row once', async () => {
      const { changeToken } = await openPlan(repository);
      const [saved, deleted, restored] = await rowsFrom(repository, 20, 3);
      const version = await repository.save(saved.id, { title: 'Yksi' }, saved.version);
      await repository.save(saved.id, { title: 'Kaksi' }, version);
      await repository.recycle(deleted.id, deleted.version);
      await repository.recycle(restored.id, restored.version);
      await repository.restore(restored.id);
      const created = await repository.create(toContent(anAction({ goal: saved.goal })), randomUUID());
      const changes = await changesSince(repository, changeToken);
      expect([...changes.changed].sort((a, b) => a - b)).toEqual([saved.id, restored.id, created.id]);
      expect(changes).toMatchObject({ deleted: [deleted.id], isListChanged: false });
      expect(await changesSince(repository, changes.token)).toMatchObject({ changed: [], deleted: [] });
    });

    it('cannot be told from a token that the list does not know', async () => {
      expect(await repository.changesSince('ei ole merkki')).toEqual({ kind: 'tooOld' });
      expect(await repository.changesSince('')).toEqual({ kind: 'tooOld' });
    });

    itDisturbed('is not to be had while the service is busy', async () => {
      const { changeToken } = await openPlan(repository);
      await harness.failNext(repository, 'throttled');
      await expect(repository.changesSince(changeToken)).rejects.toMatchObject({ fault: { kind: 'throttled' } });
    });
  });

  describe(`${home.name}: rows read afresh`, () => {
    it('are those that are there', async () => {
      const rows = await rowsFrom(repository, 30, 40);
      const read = await repository.readMany([99_999, ...rows.map(({ id }) => id)]);
      expect(byId(read).map(({ action }) => action)).toEqual(
        byId(rows.map((action) => ({ action }))).map((row) => row.action)
      );
      expect(await repository.readMany([])).toEqual([]);
    });

    itDisturbed('say who changed them last', async () => {
      const [a, b] = await rowsFrom(repository, 30, 2);
      await repository.save(a.id, { title: 'Omistajan' }, a.version);
      await harness.repositoryAs('editor').save(b.id, { title: 'Muokkaajan' }, b.version);
      const [mine, theirs] = byId(await repository.readMany([a.id, b.id])).map(({ editor }) => editor);
      expect(mine).toEqual(expect.any(String));
      expect(theirs).toEqual(expect.any(String));
      expect(theirs).not.toBe(mine);
      expect((await repository.read(b.id)).editor).toBe(theirs);
    });
  });
}

async function changesSince(
  repository: PlanRepository,
  token: string
): Promise<PlanChanges & { readonly kind: 'changes' }> {
  const changes = await repository.changesSince(token);
  if (changes.kind !== 'changes') {
    throw new Error('The token is too old');
  }
  return changes;
}

function byId<T extends { readonly action: Action }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => a.action.id - b.action.id);
}
