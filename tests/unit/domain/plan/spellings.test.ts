import { confirmationRound } from '../../../../src/domain/confirmation/confirmationRound';
import { bulkEdits } from '../../../../src/domain/edits/bulkEdits';
import { changeNames } from '../../../../src/domain/edits/BulkChange';
import { checkName, isMerging } from '../../../../src/domain/edits/checkName';
import { mergeEdit } from '../../../../src/domain/edits/mergeEdit';
import { moveAction, moveActionTo } from '../../../../src/domain/edits/moveAction';
import { renameChoice, renameEdits } from '../../../../src/domain/edits/renameEdits';
import type { Action } from '../../../../src/domain/plan/Action';
import { arrangePlan } from '../../../../src/domain/plan/arrangePlan';
import { findRowProblems } from '../../../../src/domain/problems/findRowProblems';
import { knownNames } from '../../../../src/domain/plan/knownNames';
import { orderAtEnd } from '../../../../src/domain/plan/orderAfter';
import { goalKeyOf, groupKeyOf } from '../../../../src/domain/timeline/timelineRows';
import { anAction } from '../../../builders/anAction';

const goal = 'Käyttö';
const decomposed = 'Ka\u0308ytto\u0308';

function aPlan(
  actions: readonly Action[],
  goals: readonly string[] = [goal, 'Tieto']
): Parameters<typeof moveAction>[0] {
  return { outline: arrangePlan(actions, goals), actions: new Map(actions.map((action) => [action.id, action])) };
}

describe('names in several spellings', () => {
  const rows = [
    anAction({
      id: 1,
      goal: decomposed,
      group: 'palvelut',
      order: 10,
      responsible: ['Johtoryhmä', 'JOHTORYHMÄ\u200b']
    }),
    anAction({ id: 2, goal: `${goal}\u200b`, group: 'Palvelut', order: 20, responsible: ['johtoryhmä'] }),
    anAction({ id: 3, goal: 'KÄYTTÖ', group: 'Palvelut\u00ad', order: 30, responsible: ['johtoryhmä', '\u00ad'] }),
    anAction({ id: 4, goal, group: 'Palvelut', order: 40, responsible: ['\u200b'] }),
    anAction({ id: 5, goal: 'Tieto', group: '\u2060', order: 50, responsible: [] })
  ];

  it('are one goal, as the choice is written, and one group, in its most common spelling', () => {
    expect(arrangePlan(rows, [goal, 'Tieto']).goals).toEqual([
      { name: goal, number: 1, groups: [{ name: 'Palvelut', actionIds: [1, 2, 3, 4] }] },
      { name: 'Tieto', number: 2, groups: [{ name: '', actionIds: [5] }] }
    ]);
  });

  it('are a group as the choice of its column is written, where there is one', () => {
    expect(arrangePlan(rows, [goal], ['PALVELUT']).goals[0]?.groups[0]?.name).toBe('PALVELUT');
  });

  it('are one goal also where the list has both as choices, or none', () => {
    expect(arrangePlan(rows, [goal, decomposed, 'Tieto']).goals.map(({ name }) => name)).toEqual([goal, 'Tieto']);
    expect(arrangePlan(rows, []).goals.map(({ name }) => name)).toEqual([decomposed, 'Tieto']);
  });

  it('leave rows whose goal shows nothing among those without one', () => {
    const [only] = arrangePlan([anAction({ goal: '\u200b \u00ad' })], []).goals;
    expect(only).toMatchObject({ name: '', number: undefined });
  });

  it('are no problem where they look like a choice, and one where they show nothing', () => {
    const problemsOf = (row: Action): readonly string[] =>
      findRowProblems(row, new Set([goal]), new Set()).map(({ kind }) => kind);
    expect(rows.slice(0, 4).flatMap(problemsOf)).toEqual([]);
    expect(problemsOf(anAction({ goal: '\u2800', title: '\u3164\u202e' }))).toEqual(['emptyTitle', 'missingGoal']);
    expect(problemsOf(anAction({ goal: 'Kaytto' }))).toEqual(['unknownGoal']);
  });

  it('are offered once', () => {
    expect(knownNames(rows, 'responsible', 'fi-FI')).toEqual(['johtoryhmä']);
  });

  it('are one party of a confirmation round, counted once a row', () => {
    const { parties } = confirmationRound(rows, '2026-01-01T00:00:00.000Z');
    expect(parties.map(({ name, total }) => [name, total])).toEqual([
      ['johtoryhmä', 3],
      ['', 2]
    ]);
  });

  it('give one key to a heading', () => {
    expect(goalKeyOf(decomposed)).toBe(goalKeyOf('KÄYTTÖ'));
    expect(groupKeyOf(decomposed, 'palvelut')).toBe(groupKeyOf(goal, 'Palvelut\u00ad'));
  });

  it('are all renamed with their heading, and a row that has the new name is left alone', () => {
    const edits = renameEdits({ kind: 'group', name: 'Palvelut', goal }, 'Palvelut', rows);
    expect(edits).toEqual([
      { id: 1, edit: { group: 'Palvelut' } },
      { id: 3, edit: { group: 'Palvelut' } }
    ]);
    expect(renameEdits({ kind: 'goal', name: goal }, 'Uusi', rows).map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  });

  it('are taken when another goal has the name, but may be put right in their own heading', () => {
    const { outline } = aPlan(rows);
    expect(checkName({ kind: 'goal', name: 'Tieto' }, 'käyttö', outline)).toBe('taken');
    expect(checkName({ kind: 'goal', name: goal }, 'KÄYTTÖ', outline)).toBeUndefined();
    expect(checkName({ kind: 'goal', name: goal }, '\u200b', outline)).toBe('missing');
    expect(isMerging({ kind: 'group', name: 'Palvelut', goal }, 'PALVELUT', outline)).toBe(false);
    expect(isMerging({ kind: 'group', name: 'Muut', goal: decomposed }, 'palvelut', outline)).toBe(true);
  });

  it('are one choice when it is renamed', () => {
    expect(renameChoice([goal, 'Tieto', decomposed], goal, 'Uusi')).toEqual(['Uusi', 'Tieto']);
    expect(renameChoice(['tieto', goal], 'tieto', 'Tieto')).toEqual(['Tieto', goal]);
    expect(renameChoice(['Tieto', goal], 'tieto', 'Tieto')).toEqual(['Tieto', goal]);
    expect(renameChoice([goal], 'Muu', 'Uusi')).toEqual([goal]);
  });

  it('are no move: a row keeps its place under its own heading', () => {
    const plan = aPlan(rows);
    expect(bulkEdits(plan, [1, 2, 3], { goal, group: 'Palvelut' })).toEqual([]);
    expect(moveActionTo(plan, 1, { goal, group: 'Palvelut', index: 0 })).toEqual([]);
    expect(moveAction(plan, 2, 'down')).toEqual([{ id: 2, edit: { order: 35 } }]);
    expect(moveActionTo(plan, 5, { goal, group: 'Palvelut', index: 4 })).toEqual([
      { id: 5, edit: { goal, group: 'Palvelut', order: 50 } }
    ]);
    expect(orderAtEnd(plan, 'käyttö', 'PALVELUT')).toBe(50);
  });

  it('are added to a row once, and taken off it together', () => {
    expect(changeNames(['Johtoryhmä'], { kind: 'add', names: ['johtoryhmä', 'IT', 'it\u200b'] })).toEqual([
      'Johtoryhmä',
      'IT'
    ]);
    expect(changeNames(['Johtoryhmä', 'johtoryhma\u0308', 'IT'], { kind: 'remove', names: ['JOHTORYHMÄ'] })).toEqual([
      'IT'
    ]);
    expect(changeNames(['IT'], { kind: 'replace', names: ['Johtoryhmä', 'johtoryhmä'] })).toEqual(['Johtoryhmä']);
  });

  it('are no conflict between two people', () => {
    const base = anAction({ goal: 'Tieto', responsible: ['IT'] });
    const theirs = { ...base, goal: decomposed, responsible: ['Johtoryhma\u0308'] };
    expect(mergeEdit({ goal, responsible: ['johtoryhmä'] }, base, theirs)).toEqual({ edit: {}, conflicts: [] });
    expect(mergeEdit({ goal: 'Muu' }, base, { ...base, goal: 'TIETO' })).toEqual({
      edit: { goal: 'Muu' },
      conflicts: []
    });
  });
});
