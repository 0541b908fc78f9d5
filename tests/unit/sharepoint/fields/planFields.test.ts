import { planFieldList } from '../../../../src/sharepoint/fields/planFields';

describe('the table of columns', () => {
  it('has internal names that need no encoding', () => {
    expect(planFieldList.map(({ name }) => name).filter((name) => !/^[A-Za-z]+$/.test(name))).toEqual([]);
  });

  it('indexes only types that can have an index, and fewer than the service allows', () => {
    const indexed = planFieldList.filter(({ isIndexed }) => isIndexed);
    expect(indexed.every(({ type }) => type !== 'Note' && type !== 'MultiChoice')).toBe(true);
    expect(indexed.length).toBeLessThan(20);
  });

  it('indexes what is unique', () => {
    expect(planFieldList.filter(({ isUnique, isIndexed }) => isUnique && !isIndexed)).toEqual([]);
  });

  it('has a section of the form for every column that people see', () => {
    expect(planFieldList.filter(({ isHidden, section }) => !isHidden && !section)).toEqual([]);
  });
});
