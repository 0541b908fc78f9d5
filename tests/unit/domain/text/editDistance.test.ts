import * as fc from 'fast-check';
import { editDistance } from '../../../../src/domain/text/editDistance';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['syksy', 'syksy', 0],
    ['syky', 'syksy', 1],
    ['syysy', 'syksy', 1],
    ['syskyy', 'syksyy', 1],
    ['', 'syksy', 5],
    ['kesä', 'kevät', 2],
    ['😀a', 'a', 1]
  ])('counts the slips between %p and %p', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is the same both ways and no more than the longer word', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      })
    );
  });
});
