import type { Action } from '../../src/domain/plan/Action';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { readSchema } from '../../src/sharepoint/requests/readSchema';
import { makeList, repositoryOf } from './listOfOwn';
import { openPlan } from './openPlan';
import { calmDown, isWorkbench, siteAs } from './service';
import type { Protocol } from './stress/Protocol';
import { StressEditor } from './stress/StressEditor';
import { checkHistory } from './stress/checkHistory';
import { type Traffic, disturbEverything, withExpiringDigests } from './stress/disturbedService';
import { readHistory } from './stress/readHistory';

const people = 20;
const editsEach = 50;
const rows = 60;

(isWorkbench ? describe : describe.skip)('twenty people who edit the same rows on a bad network', () => {
  const protocol: Protocol = { made: [], attempts: [], settlements: [] };
  let list: PlanList;
  let editors: readonly StressEditor[] = [];
  let traffic: Traffic;
  let plan: readonly Action[];
  let histories: ReadonlyMap<number, readonly Action[]>;

  beforeAll(async () => {
    // Each look at the changes that fails is warned of; here they fail by design.
    const warning = jest.spyOn(console, 'warn').mockImplementation();
    list = await makeList(
      'Rasitus',
      Array.from({ length: rows }, (_, index) => ({ title: `Rivi ${index + 1}` }))
    );
    const lists = [list, siteAs('editor').list(list.listUrl)];
    editors = Array.from({ length: people }, (_, index) => {
      return new StressEditor(lists[index % 2] ?? list, index, protocol);
    });
    await Promise.all(editors.map((editor) => editor.open()));
    const start = performance.now();
    traffic = await withExpiringDigests(async () => {
      await disturbEverything();
      await Promise.all(editors.map((editor) => editor.work(editsEach)));
      await Promise.all(editors.map((editor) => editor.untilIdle()));
    });
    const seconds = (performance.now() - start) / 1000;
    await calmDown();
    warning.mockRestore();
    await Promise.all(editors.map(({ store }) => store.feed.refresh()));
    plan = (await openPlan(repositoryOf(list))).actions;
    const schema = await readSchema(list.reading);
    histories = new Map(
      await Promise.all(plan.map(async ({ id }) => [id, await readHistory(list, schema, id)] as const))
    );
    report(seconds);
  }, 120_000);
  afterAll(() => list.writing.delete());

  it('acknowledges every edit and refuses none', () => {
    expect(protocol.made).toHaveLength(people * editsEach);
    expect(editors.flatMap(({ ready }) => ready.failures)).toEqual([]);
    expect(editors.every(({ journal }) => journal.isEmpty)).toBe(true);
  });

  it('has each edit in the version history once and in order, and overwrote nothing unseen', () => {
    expect(plan.flatMap(({ id }) => checkHistory(id, histories.get(id) ?? [], protocol))).toEqual([]);
  });

  it('shows everybody the same as the list', () => {
    const withoutTime = (actions: Iterable<Action>): readonly Action[] =>
      [...actions].map((action) => ({ ...action, modified: undefined })).sort((a, b) => a.id - b.id);
    const expected = withoutTime(plan);
    editors.forEach(({ ready }) => expect(withoutTime(ready.actions.values())).toEqual(expected));
  });

  function report(seconds: number): void {
    const versions = [...histories.values()].reduce((sum, history) => sum + history.length - 1, 0);
    const count = (kind: string): number => protocol.attempts.filter(({ outcome }) => outcome.kind === kind).length;
    process.stdout.write(
      [
        `Stress: ${people} editors, ${protocol.made.length} edits in ${rows} rows, ${seconds.toFixed(1)} s`,
        `  versions written ${versions}; saves answered ${count('saved')}, lost ${count('offline')}, busy ${count('throttled')}, met by another ${count('conflict')}`,
        `  conflicts settled ${protocol.settlements.length} (mine ${protocol.settlements.filter(({ choice }) => choice === 'mine').length})`,
        `  requests ${traffic.requests}, failed ${traffic.failed}, expired digests ${traffic.expiredDigests}`,
        ''
      ].join('\n')
    );
  }
});
