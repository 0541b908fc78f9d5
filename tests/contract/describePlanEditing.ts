import { randomUUID } from 'node:crypto';
import type { PlanRepository } from '../../src/application/PlanRepository';
import type { Action } from '../../src/domain/plan/Action';
import { anAction } from '../builders/anAction';
import { toContent } from '../builders/toContent';
import type { PlanHarness, PlanHome } from './PlanHarness';
import { openPlan, rowsFrom } from './openPlan';
import { samplePlan } from './samplePlan';

const gone = { fault: { kind: 'notFound', what: 'action' } };
const unreachable = { fault: { kind: 'offline' } };

/** What every home of the plan must do for people who change it, together with others. */
export function describePlanEditing(home: PlanHome): void {
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

  describe(`${home.name}: many saves at once`, () => {
    it('are each made or refused on their own, and answered in order', async () => {
      const [a, b, c] = await rowsFrom(repository, 0, 3);
      await repository.save(b.id, { title: 'Ensin' }, b.version);
      const results = await repository.saveMany([
        { id: a.id, edit: { title: 'Yksi' }, version: a.version },
        { id: b.id, edit: { title: 'Kaksi' }, version: b.version },
        { id: 99_999, edit: { title: 'Ei mitään' }, version: '"1"' },
        { id: c.id, edit: { phases: { '2026H1': 'continuous' } }, version: c.version }
      ]);
      expect(results).toEqual([
        { kind: 'saved', version: expect.any(String) },
        { kind: 'failed', fault: expect.objectContaining({ kind: 'conflict' }) },
        { kind: 'failed', fault: expect.objectContaining({ kind: 'notFound', what: 'action' }) },
        { kind: 'saved', version: expect.any(String) }
      ]);
      const titles = await repository.readMany([a.id, b.id]);
      expect(byId(titles).map(({ action }) => action.title)).toEqual(['Yksi', 'Ensin']);
      const { action } = await repository.read(c.id);
      expect(results[3]).toEqual({ kind: 'saved', version: action.version });
      expect(action.phases['2026H1']).toBe('continuous');
    });

    it('leave a row alone that has nothing to change', async () => {
      const [a, b] = await rowsFrom(repository, 3, 2);
      const results = await repository.saveMany([
        { id: a.id, edit: {}, version: a.version },
        { id: b.id, edit: { title: 'Muuttui' }, version: b.version }
      ]);
      expect(results[0]).toEqual({ kind: 'saved', version: a.version });
      expect(await repository.saveMany([{ id: a.id, edit: {}, version: a.version }])).toEqual([results[0]]);
      expect(await repository.saveMany([])).toEqual([]);
    });

    itDisturbed('fail together when the service is busy or not to be reached', async () => {
      const [a] = await rowsFrom(repository, 5, 1);
      const save = [{ id: a.id, edit: { title: 'x' }, version: a.version }];
      await harness.failNext(repository, 'throttled');
      await expect(repository.saveMany(save)).rejects.toMatchObject({
        fault: { kind: 'throttled', retryAfterMs: 120_000 }
      });
      await home.settle();
      await harness.failNext(repository, 'offline');
      await expect(repository.saveMany(save)).rejects.toMatchObject(unreachable);
      await home.settle();
      expect((await repository.read(a.id)).action.title).toBe(a.title);
    });
  });

  describe(`${home.name}: new rows`, () => {
    it('are made as they were given', async () => {
      const content = toContent(
        anAction({ title: 'Uusi', goal: await aGoal(repository), phases: { '2026H2': 'deployment' } })
      );
      const created = await repository.create(content, randomUUID());
      expect(toContent(created)).toEqual(content);
      expect((await repository.read(created.id)).action).toEqual(created);
    });

    it('makes a row that its maker confirms at once', async () => {
      const confirmedOn = '2026-11-24T10:15:30Z';
      const content = { ...toContent(anAction({ goal: await aGoal(repository) })), confirmedOn };
      expect(await repository.create(content, randomUUID())).toMatchObject({ confirmedOn });
    });

    it('are made once for a key, whatever has become of them since', async () => {
      const key = randomUUID();
      const content = toContent(anAction({ title: 'Kerran', goal: await aGoal(repository) }));
      const { id, version } = await repository.create(content, key);
      await repository.save(id, { title: 'Muutettu' }, version);
      expect(await repository.create(content, key)).toMatchObject({ id, title: 'Muutettu' });
      const { actions } = await openPlan(repository);
      expect(actions.filter(({ title }) => title === 'Kerran' || title === 'Muutettu')).toHaveLength(1);
    });

    itDisturbed('are made once although the answer was lost', async () => {
      const key = randomUUID();
      const content = toContent(anAction({ title: 'Vastaus hukkui', goal: await aGoal(repository) }));
      await harness.loseNextAnswer(repository);
      await expect(repository.create(content, key)).rejects.toMatchObject(unreachable);
      await home.settle();
      const created = await repository.create(content, key);
      const { actions } = await openPlan(repository);
      expect(actions.filter(({ title }) => title === content.title)).toEqual([created]);
    });

    it('are made together, and those that exist are given back', async () => {
      const goal = await aGoal(repository);
      const creations = ['Joukko 1', 'Joukko 2', "Joukko '3'"].map((title) => ({
        content: toContent(anAction({ title, goal })),
        clientKey: `o'${randomUUID()}`
      }));
      const second = creations[1];
      const existing = second && (await repository.create(second.content, second.clientKey));
      const results = await repository.createMany(creations);
      const { actions } = await openPlan(repository);
      const made = actions.filter(({ title }) => title.startsWith('Joukko'));
      expect(made).toHaveLength(3);
      expect(made).toContainEqual(existing);
      expect(results.map((result) => result.kind === 'created' && result.action.title)).toEqual([
        'Joukko 1',
        'Joukko 2',
        "Joukko '3'"
      ]);
    });

    itDisturbed('are not for readers', async () => {
      const content = toContent(anAction({ goal: await aGoal(repository) }));
      await expect(harness.repositoryAs('reader').create(content, randomUUID())).rejects.toMatchObject({
        fault: { kind: 'forbidden' }
      });
    });
  });

  describe(`${home.name}: the recycle bin`, () => {
    it('takes a row and gives it back as it was', async () => {
      const [row] = await rowsFrom(repository, 10, 1);
      await repository.recycle(row.id, row.version);
      await expect(repository.read(row.id)).rejects.toMatchObject(gone);
      await expect(repository.recycle(row.id, row.version)).rejects.toMatchObject(gone);
      const restored = await repository.restore(row.id);
      expect(restored).toEqual({ ...row, version: restored.version, modified: restored.modified });
      expect(await repository.restore(row.id)).toEqual(restored);
      await repository.save(row.id, { title: 'Elää taas' }, restored.version);
    });

    it('does not take a row that somebody has changed', async () => {
      const [row] = await rowsFrom(repository, 11, 1);
      await repository.save(row.id, { title: 'Muutettu' }, row.version);
      await expect(repository.recycle(row.id, row.version)).rejects.toMatchObject({ fault: { kind: 'conflict' } });
      expect((await repository.read(row.id)).action.title).toBe('Muutettu');
    });

    it('takes several rows together, and tells of each that it does not take', async () => {
      const [first, second, third] = await rowsFrom(repository, 14, 3);
      await repository.save(second.id, { title: 'Muutettu' }, second.version);
      const results = await repository.recycleMany([first, second, { id: 99_999, version: '"1"' }, third]);
      expect(results).toMatchObject([
        { kind: 'deleted' },
        { kind: 'failed', fault: { kind: 'conflict' } },
        { kind: 'failed', fault: { kind: 'notFound', what: 'action' } },
        { kind: 'deleted' }
      ]);
      const left = await repository.readMany([first.id, second.id, third.id]);
      expect(left.map(({ action }) => action.title)).toEqual(['Muutettu']);
      await repository.restoreMany([first.id, third.id]);
    });

    it('gives several rows back together, and tells of each that it has not', async () => {
      const [first, second, third] = await rowsFrom(repository, 14, 3);
      await repository.recycleMany([first, third]);
      const results = await repository.restoreMany([third.id, 99_999, second.id, first.id]);
      expect(results).toMatchObject([
        { kind: 'restored', action: { id: third.id, title: third.title } },
        { kind: 'failed', fault: { kind: 'notFound', what: 'action' } },
        { kind: 'restored', action: { id: second.id, version: second.version } },
        { kind: 'restored', action: { id: first.id, title: first.title } }
      ]);
    });

    it('has nothing to give back of a row that never was', async () => {
      await expect(repository.restore(99_999)).rejects.toMatchObject(gone);
    });

    itDisturbed('shows people what they deleted themselves', async () => {
      const [row] = await rowsFrom(repository, 12, 1);
      await repository.recycle(row.id, row.version);
      await expect(harness.repositoryAs('editor').restore(row.id)).rejects.toMatchObject(gone);
      expect((await repository.restore(row.id)).title).toBe(row.title);
    });

    itDisturbed('is not for readers', async () => {
      const [row] = await rowsFrom(repository, 13, 1);
      await expect(harness.repositoryAs('reader').recycle(row.id, row.version)).rejects.toMatchObject({
        fault: { kind: 'forbidden' }
      });
    });
  });

  describe(`${home.name}: the name of a goal`, () => {
    it('takes the place of the old one, and rows keep theirs', async () => {
      const { goals, actions, changeToken } = await openPlan(repository);
      const [first = '', ...others] = goals;
      const before = actions.filter(({ goal }) => goal === first).sort((a, b) => a.id - b.id);
      await repository.renameGoal(first, 'Uusi "nimi" & <tavoite>');
      const renamed = await openPlan(harness.repositoryAs('owner'));
      expect(renamed.goals).toEqual(['Uusi "nimi" & <tavoite>', ...others]);
      expect(byId(await repository.readMany(before.map(({ id }) => id))).map(({ action }) => action)).toEqual(before);
      expect(await repository.changesSince(changeToken)).toMatchObject({ changed: [], isListChanged: true });
      await repository.renameGoal('Uusi "nimi" & <tavoite>', first);
      expect((await openPlan(repository)).goals).toEqual(goals);
    });

    it('is that of one goal only', async () => {
      const { goals } = await openPlan(repository);
      const [first = '', second = ''] = goals;
      await expect(repository.renameGoal(first, second)).rejects.toMatchObject({ fault: { kind: 'invalid' } });
      await expect(repository.renameGoal('Ei ole', 'Uusi')).rejects.toMatchObject({ fault: { kind: 'conflict' } });
      expect((await openPlan(repository)).goals).toEqual(goals);
    });

    itDisturbed('is for those who manage the list', async () => {
      const { goals } = await openPlan(repository);
      for (const user of ['editor', 'reader'] as const) {
        await expect(harness.repositoryAs(user).renameGoal(goals[0] ?? '', 'Uusi')).rejects.toMatchObject({
          fault: { kind: 'forbidden' }
        });
      }
      expect((await openPlan(repository)).goals).toEqual(goals);
    });

    itDisturbed('may be there although the answer was lost', async () => {
      const first = await aGoal(repository);
      await harness.loseNextAnswer(repository);
      await expect(repository.renameGoal(first, 'Hukkunut')).rejects.toMatchObject(unreachable);
      expect((await openPlan(repository)).goals[0]).toBe('Hukkunut');
      await expect(repository.renameGoal(first, 'Hukkunut')).rejects.toMatchObject({ fault: { kind: 'invalid' } });
      await repository.renameGoal('Hukkunut', first);
    });
  });
}

async function aGoal(repository: PlanRepository): Promise<string> {
  return (await openPlan(repository)).goals[0] ?? '';
}

function byId<T extends { readonly action: Action }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => a.action.id - b.action.id);
}
