import { toRights } from '../../../../src/sharepoint/repository/ListFacts';

describe('toRights', () => {
  it.each([
    ['Full Control', '4294967295', [true, true, true, true]],
    ['Edit', '1011030767', [true, true, true, true]],
    ['Contribute', '1011028719', [true, true, true, false]],
    ['Read', '138612833', [false, false, false, false]]
  ])('reads the mask of %s', (_, low, expected) => {
    const { canEdit, canAdd, canDelete, canManageList } = toRights({ High: '432', Low: low });
    expect([canEdit, canAdd, canDelete, canManageList]).toEqual(expected);
  });

  it('gives no rights without a readable mask', () => {
    expect(Object.values(toRights(undefined))).toEqual([false, false, false, false]);
    expect(Object.values(toRights({ Low: 'x' }))).toEqual([false, false, false, false]);
  });
});
