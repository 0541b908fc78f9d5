import type { Action } from '../../../../src/domain/plan/Action';
import { arrangePlan } from '../../../../src/domain/plan/arrangePlan';
import { knownNames } from '../../../../src/domain/plan/knownNames';
import { type ArrangedPlan, orderAfter, orderAtEnd } from '../../../../src/domain/plan/orderAfter';
import { orderBetween } from '../../../../src/domain/plan/orderBetween';
import { anAction } from '../../../builders/anAction';

function aPlan(...actions: readonly Partial<Action>[]): ArrangedPlan {
  const rows = actions.map((action, index) => anAction({ id: index + 1, goal: 'Tieto', ...action }));
  return { outline: arrangePlan(rows, ['Tieto', 'Palvelut']), actions: new Map(rows.map((row) => [row.id, row])) };
}

describe('an order number between two', () => {
  it('is whole where there is room and a fraction where there is none', () => {
    expect(orderBetween(10, 20)).toBe(15);
    expect(orderBetween(10, 12)).toBe(11);
    expect(orderBetween(10, 11)).toBe(10.5);
    expect(orderBetween(-3, -2)).toBe(-2.5);
  });

  it('leaves a gap at the ends', () => {
    expect(orderBetween(undefined, undefined)).toBe(10);
    expect(orderBetween(40, undefined)).toBe(50);
    expect(orderBetween(undefined, 10)).toBe(0);
    expect(orderBetween(40, 40)).toBe(50);
  });
});

describe('the order number after a row', () => {
  it('is before the next row of the goal, also over the edge of a group', () => {
    const plan = aPlan({ order: 10 }, { order: 20, group: 'Rekisterit' }, { order: 30, group: 'Arkistot' });
    expect(orderAfter(plan, 2)).toBe(25);
    expect(orderAfter(plan, 3)).toBe(40);
  });

  it('is none after a row that has none', () => {
    expect(orderAfter(aPlan({ order: 10 }, { order: undefined }), 2)).toBeUndefined();
  });

  it('puts a row at the end of a group, or of a goal that has no such group', () => {
    const plan = aPlan({ order: 10, group: 'Rekisterit' }, { order: 20, group: 'Arkistot' });
    expect(orderAtEnd(plan, 'Tieto', 'Rekisterit')).toBe(15);
    expect(orderAtEnd(plan, 'Tieto', 'Uusi')).toBe(30);
    expect(orderAtEnd(plan, 'Palvelut', '')).toBe(10);
  });
});

describe('the names that a plan knows', () => {
  it('are each there once, in the alphabet of the language', () => {
    const rows = [anAction({ departments: ['Ääni', 'Zeta'] }), anAction({ departments: ['Alfa', 'Zeta'] })];
    expect(knownNames(rows, 'departments', 'fi-FI')).toEqual(['Alfa', 'Zeta', 'Ääni']);
  });
});
