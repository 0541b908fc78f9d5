import type { PlanRepository } from '../../src/application/PlanRepository';
import { arrangePlan } from '../../src/domain/plan/arrangePlan';
import type { Action } from '../../src/domain/plan/Action';
import { countActions } from '../../src/domain/plan/PlanOutline';
import { toContent } from '../builders/toContent';
import type { PlanHarness, PlanHome } from './PlanHarness';
import { openPlan } from './openPlan';
import { samplePlan } from './samplePlan';

/** What every home of the plan must do. */
export function describePlanRepository(home: PlanHome): void {
  const plan = samplePlan();
  let harness: PlanHarness;

  beforeAll(async () => {
    harness = await home.prepare(plan);
  });
  afterEach(() => home.settle());
  afterAll(() => home.remove());

  describe(`${home.name}: opening`, () => {
    it('gives every row as it was put in', async () => {
      const { actions } = await openPlan(harness.repositoryAs('owner'));
      expect(actions).toHaveLength(90);
      expect(actions.map(toContent)).toEqual(plan.actions);
    });

    it('lets the plan be drawn in its own order', async () => {
      const { actions, goals } = await openPlan(harness.repositoryAs('owner'));
      const outline = arrangePlan(actions, goals);
      expect(outline.goals.map(({ name }) => name)).toEqual(plan.goals);
      expect(outline.goals.map(countActions)).toEqual([16, 39, 35]);
    });

    it('knows the half-years and the words for the phases', async () => {
      const { halfYears, phaseNames } = await openPlan(harness.repositoryAs('owner'));
      expect(halfYears).toEqual(['2025H1', '2025H2', '2026H1', '2026H2', '2027H1', '2027H2']);
      expect(phaseNames).toEqual({
        investigation: 'Selvittely',
        deployment: 'Käyttöönotto',
        continuous: 'Jatkuva toiminta'
      });
    });

    it('finds nothing missing and nothing wrong in a plan as it should be', async () => {
      const { missingColumns, problems } = await openPlan(harness.repositoryAs('owner'));
      expect({ missingColumns, problems }).toEqual({ missingColumns: [], problems: [] });
    });
  });

  describe(`${home.name}: saving`, () => {
    it('changes what the edit names and nothing else', async () => {
      const repository = harness.repositoryAs('owner');
      const before = await rowAt(repository, 3);
      const edit = { title: 'Uusi nimi', responsible: ['Johtoryhmä', 'Esihenkilöt'], order: 41.5 };
      const version = await repository.save(before.id, edit, before.version);
      const after = (await repository.read(before.id)).action;
      expect(after).toEqual({ ...before, ...edit, version, modified: after.modified });
    });

    it('changes phases one by one and empties them', async () => {
      const repository = harness.repositoryAs('owner');
      const before = await rowAt(repository, 5);
      const phases = { '2025H1': null, '2025H2': 'continuous', '2026H1': 'investigation' } as const;
      await repository.save(before.id, { phases }, before.version);
      const after = (await repository.read(before.id)).action;
      const { '2025H1': emptied, ...kept } = { ...before.phases, ...phases };
      expect(emptied).toBeNull();
      expect(after.phases).toEqual(kept);
    });

    it('keeps notes and texts with everything that a person may type', async () => {
      const repository = harness.repositoryAs('owner');
      const before = await rowAt(repository, 6);
      const edit = {
        notes: [
          { halfYear: '2026H2', text: 'sähköinen "lupa-arkisto" & muuta' } as const,
          { looseText: '<b>ei</b> päivää' }
        ],
        additionalInfo: 'Rivi yksi\nRivi kaksi – 5 € 😀',
        details: '=1+1'
      };
      await repository.save(before.id, edit, before.version);
      expect((await repository.read(before.id)).action).toMatchObject(edit);
    });

    it('empties texts and lists', async () => {
      const repository = harness.repositoryAs('owner');
      const { id, version } = await rowAt(repository, 7);
      const empty = { details: '', group: '', responsible: [], departments: [], notes: [], additionalInfo: '' };
      await repository.save(id, empty, version);
      expect((await repository.read(id)).action).toMatchObject(empty);
    });

    it('keeps when a row was confirmed', async () => {
      const repository = harness.repositoryAs('owner');
      const { id, version } = await rowAt(repository, 8);
      await repository.save(id, { confirmedOn: '2026-11-02T09:15:00Z' }, version);
      expect((await repository.read(id)).action.confirmedOn).toBe('2026-11-02T09:15:00Z');
    });

    it('takes a title of 255 characters', async () => {
      const repository = harness.repositoryAs('owner');
      const { id, version } = await rowAt(repository, 9);
      const title = 'Ä'.repeat(255);
      await repository.save(id, { title }, version);
      expect((await repository.read(id)).action.title).toBe(title);
    });

    it('lets one save follow on the version of another', async () => {
      const repository = harness.repositoryAs('owner');
      const { id, version } = await rowAt(repository, 10);
      const second = await repository.save(id, { title: 'Toinen' }, version);
      const third = await repository.save(id, { title: 'Kolmas' }, second);
      expect((await repository.read(id)).action).toMatchObject({ title: 'Kolmas', version: third });
    });

    it('leaves the version alone when there is nothing to change', async () => {
      const repository = harness.repositoryAs('owner');
      const { id, version } = await rowAt(repository, 11);
      expect(await repository.save(id, { title: undefined, phases: {} }, version)).toBe(version);
      expect((await repository.read(id)).action.version).toBe(version);
    });

    it('refuses to overwrite what another person has saved', async () => {
      const mine = harness.repositoryAs('owner');
      const { id, version } = await rowAt(mine, 12);
      await harness.repositoryAs('editor').save(id, { title: 'Toisen nimi' }, version);
      await expect(mine.save(id, { title: 'Minun nimeni' }, version)).rejects.toMatchObject({
        fault: { kind: 'conflict' }
      });
      expect((await mine.read(id)).action.title).toBe('Toisen nimi');
    });

    it('says when a row is not there', async () => {
      const repository = harness.repositoryAs('owner');
      const notFound = { fault: { kind: 'notFound', what: 'action' } };
      await expect(repository.read(99_999)).rejects.toMatchObject(notFound);
      await expect(repository.save(99_999, { title: 'x' }, '"1"')).rejects.toMatchObject(notFound);
    });
  });

  const describeDisturbed = home.canBeDisturbed ? describe : describe.skip;
  describeDisturbed(`${home.name}: people and failures`, () => {
    it.each([
      ['owner', { canEdit: true, canAdd: true, canDelete: true, canManageList: true }],
      ['editor', { canEdit: true, canAdd: true, canDelete: true, canManageList: false }],
      ['reader', { canEdit: false, canAdd: false, canDelete: false, canManageList: false }]
    ] as const)('knows what the %s may do', async (user, rights) => {
      expect((await openPlan(harness.repositoryAs(user))).rights).toEqual(rights);
    });

    it('does not let a reader save', async () => {
      const repository = harness.repositoryAs('reader');
      const { id, version, title } = await rowAt(repository, 20);
      await expect(repository.save(id, { title: 'x' }, version)).rejects.toMatchObject({
        fault: { kind: 'forbidden' }
      });
      expect((await repository.read(id)).action.title).toBe(title);
    });

    it('says how long a busy service asks to wait', async () => {
      const repository = harness.repositoryAs('owner');
      const { id, version } = await rowAt(repository, 21);
      const busy = { fault: { kind: 'throttled', retryAfterMs: 120_000 } };
      await harness.failNext(repository, 'throttled');
      await expect(repository.save(id, { title: 'x' }, version)).rejects.toMatchObject(busy);
      await home.settle();
      await harness.failNext(repository, 'throttled');
      await expect(repository.open()).rejects.toMatchObject(busy);
    });

    it('says when the service cannot be reached', async () => {
      const repository = harness.repositoryAs('owner');
      const { id, version } = await rowAt(repository, 22);
      await harness.failNext(repository, 'offline');
      await expect(repository.save(id, { title: 'x' }, version)).rejects.toMatchObject({ fault: { kind: 'offline' } });
      await home.settle();
      await harness.failNext(repository, 'offline');
      await expect(repository.open()).rejects.toMatchObject({ fault: { kind: 'offline' } });
    });
  });
}

async function rowAt(repository: PlanRepository, index: number): Promise<Action> {
  const { actions } = await openPlan(repository);
  const action = actions[index];
  if (!action) {
    throw new Error(`no row at ${index}`);
  }
  return action;
}
