import { openedState } from '../../../src/application/openedState';
import type { ReadyState } from '../../../src/application/PlanState';
import type { Action } from '../../../src/domain/plan/Action';
import { InMemoryPlanRepository } from '../../builders/InMemoryPlanRepository';
import { aReadyState } from '../../builders/aReadyState';
import { anAction } from '../../builders/anAction';

const one = anAction({ id: 1, title: 'yksi' });
const two = anAction({ id: 2, title: 'kaksi' });
const three = anAction({ id: 3, title: 'kolme' });

/** What is shown once these rows have been read, when others were shown as the reading began and as it ended. */
function opened(
  read: readonly Action[],
  { known, now, unsaved }: { known?: readonly Action[]; now?: readonly Action[]; unsaved?: Action }
): ReadyState {
  const plan = new InMemoryPlanRepository(new Map(read.map((action) => [action.id, action]))).opened();
  const before = now && aReadyState(now, unsaved && { unsaved: new Map([[unsaved.id, { kind: 'saving' }]]) });
  return openedState(
    { ...plan, changeToken: 'luettu' },
    {
      before: before && { ...before, list: { ...before.list, changeToken: 'ennen' } },
      known: known && aReadyState(known).actions,
      recovered: [],
      unsaved: (id) => (id === unsaved?.id ? unsaved : undefined)
    }
  );
}

const titles = ({ actions }: ReadyState): readonly string[] => [...actions.values()].map(({ title }) => title).sort();

describe('openedState', () => {
  it('shows what was read when nothing was shown before', () => {
    const state = opened([one, two], {});
    expect(titles(state)).toEqual(['kaksi', 'yksi']);
    expect(state.list.changeToken).toBe('luettu');
  });

  it('shows what was read in the place of what nobody has touched meanwhile', () => {
    const state = opened([{ ...one, title: 'uusi' }, three], { known: [one, two], now: [one, two] });
    expect(titles(state)).toEqual(['kolme', 'uusi']);
    expect(state.list.changeToken).toBe('luettu');
  });

  it('keeps rows that were saved, made or deleted while the plan was being read, and asks for changes since before', () => {
    const state = opened([one, two], { known: [one, two], now: [{ ...one, title: 'tallennettu' }, three] });
    expect(titles(state)).toEqual(['kolme', 'tallennettu']);
    expect(state.list.changeToken).toBe('ennen');
  });

  it('keeps a row with unsaved edits although it has been deleted from the list', () => {
    const mine = { ...two, title: 'minun' };
    expect(titles(opened([one], { known: [one, mine], now: [one, mine], unsaved: mine }))).toEqual(['minun', 'yksi']);
  });
});
