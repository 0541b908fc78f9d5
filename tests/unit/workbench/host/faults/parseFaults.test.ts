import { parseFaults } from '../../../../../workbench/host/faults/Fault';

describe('parseFaults', () => {
  it('takes a drop without a moment as one before the work', () => {
    expect(
      parseFaults('[{"match":"items","drop":true},{"match":"items","drop":"after"}]').map(({ drop }) => drop)
    ).toEqual(['before', 'after']);
  });

  it.each([
    ['{}', 'faults must be a JSON array'],
    ['[1]', 'faults[0] must be an object'],
    ['[{"match":""}]', 'faults[0].match must be a text'],
    ['[{"match":"a"},{"match":"b","status":"500"}]', 'faults[1].status must be a number, 0 or more'],
    ['[{"match":"a","drop":"later"}]', 'faults[0].drop must be true, "before" or "after"']
  ])('says what is wrong with %s', (json, message) => {
    expect(() => parseFaults(json)).toThrow(message);
  });
});
