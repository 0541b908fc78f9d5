import { randomUUID } from 'node:crypto';
import type { PlanRepository } from '../../src/application/PlanRepository';
import { anAction } from '../builders/anAction';
import { toContent } from '../builders/toContent';
import type { PlanHarness, PlanHome } from './PlanHarness';
import { openPlan } from './openPlan';
import { samplePlan } from './samplePlan';

const forbidden = { fault: { kind: 'forbidden' } };

/** What every home of the plan must do when goals, half-years and many rows are added to it. */
export function describePlanGrowth(home: PlanHome): void {
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

  describe(`${home.name}: new goals`, () => {
    it('come after those that are there, each once', async () => {
      const { goals, changeToken } = await openPlan(repository);
      const setup = harness.setupAs('owner');
      const names = [' Uusi "tavoite" & <muuta> ', goals[0]?.toUpperCase() ?? '', '\u200b', 'Toinen', 'TOINEN'];
      const added = await setup.addGoals(names);
      expect(added).toEqual([...goals, 'Uusi "tavoite" & <muuta>', 'Toinen']);
      expect((await openPlan(repository)).goals).toEqual(added);
      expect(await repository.changesSince(changeToken)).toMatchObject({ changed: [], isListChanged: true });
      expect(await setup.addGoals(names)).toEqual(added);
    });

    it('leave what others have added and renamed since', async () => {
      const setup = harness.setupAs('owner');
      const before = await setup.addGoals(['Ensimmäinen lisäys']);
      await repository.renameGoal('Ensimmäinen lisäys', 'Toisen nimi');
      const after = await harness.setupAs('owner').addGoals(['Toinen lisäys']);
      expect(after).toEqual([...before.slice(0, -1), 'Toisen nimi', 'Toinen lisäys']);
    });

    it('can be given to rows', async () => {
      await harness.setupAs('owner').addGoals(['Rivien tavoite']);
      await openPlan(repository);
      const { id } = await repository.create(toContent(anAction({ goal: 'Rivien tavoite' })), randomUUID());
      expect((await repository.read(id)).action.goal).toBe('Rivien tavoite');
    });

    it('are refused as a whole when one is longer than a row can hold', async () => {
      const { goals } = await openPlan(repository);
      await expect(harness.setupAs('owner').addGoals(['Lyhyt', 'Ä'.repeat(256)])).rejects.toMatchObject({
        fault: { kind: 'invalid' }
      });
      expect((await openPlan(repository)).goals).toEqual(goals);
    });

    itDisturbed('are for those who manage the list', async () => {
      const { goals } = await openPlan(repository);
      for (const user of ['editor', 'reader'] as const) {
        await expect(harness.setupAs(user).addGoals(['Luvaton'])).rejects.toMatchObject(forbidden);
      }
      expect((await openPlan(repository)).goals).toEqual(goals);
    });
  });

  describe(`${home.name}: new half-years`, () => {
    it('take their places in time, and phases as the list words them', async () => {
      const { halfYears, phaseNames, changeToken } = await openPlan(repository);
      const setup = harness.setupAs('owner');
      expect(await setup.addHalfYears(['2028H1', '2024H2', '2025H1', '2028H1'])).toEqual([]);
      const opened = await openPlan(repository);
      expect(opened.halfYears).toEqual(['2024H2', ...halfYears, '2028H1']);
      expect(opened).toMatchObject({ phaseNames, columnProblems: [], missingColumns: [] });
      expect(await repository.changesSince(changeToken)).toMatchObject({ changed: [], isListChanged: true });
      expect(await setup.addHalfYears(['2028H1'])).toEqual([]);
      expect((await openPlan(repository)).halfYears).toEqual(opened.halfYears);
    });

    it('hold phases', async () => {
      await harness.setupAs('owner').addHalfYears(['2028H2']);
      const { goals } = await openPlan(repository);
      const content = toContent(anAction({ goal: goals[0] ?? '', phases: { '2028H2': 'continuous' } }));
      const { id } = await repository.create(content, randomUUID());
      expect((await repository.read(id)).action.phases).toEqual({ '2028H2': 'continuous' });
    });

    itDisturbed('are for those who manage the list', async () => {
      const { halfYears } = await openPlan(repository);
      for (const user of ['editor', 'reader'] as const) {
        await expect(harness.setupAs(user).addHalfYears(['2030H1'])).rejects.toMatchObject(forbidden);
      }
      expect((await openPlan(repository)).halfYears).toEqual(halfYears);
    });
  });

  describe(`${home.name}: very many new rows`, () => {
    it('are made in batches, and once however often they are asked for', async () => {
      const { goals, actions } = await openPlan(repository);
      const creations = Array.from({ length: 130 }, (_, index) => ({
        content: toContent(anAction({ title: `Tuotu ${index + 1}`, goal: goals[0] ?? '' })),
        clientKey: randomUUID()
      }));
      const results = await repository.createMany(creations);
      expect(results.map((result) => result.kind === 'created' && result.action.title)).toEqual(
        creations.map(({ content }) => content.title)
      );
      expect(await harness.repositoryAs('owner').createMany(creations)).toEqual(results);
      expect((await openPlan(repository)).actions).toHaveLength(actions.length + 130);
    });

    itDisturbed('are made once although the answer was lost', async () => {
      const { goals, actions } = await openPlan(repository);
      const creations = ['Hukkunut 1', 'Hukkunut 2'].map((title) => ({
        content: toContent(anAction({ title, goal: goals[0] ?? '' })),
        clientKey: randomUUID()
      }));
      await harness.loseNextAnswer(repository);
      await expect(repository.createMany(creations)).rejects.toMatchObject({ fault: { kind: 'offline' } });
      await home.settle();
      expect(await repository.createMany(creations)).toMatchObject([{ kind: 'created' }, { kind: 'created' }]);
      expect((await openPlan(repository)).actions).toHaveLength(actions.length + 2);
    });
  });
}
