import * as fc from 'fast-check';
import { RowHeights } from '../../../../src/domain/timeline/RowHeights';

const someHeights = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 });

describe('RowHeights', () => {
  it('tells where each row begins', () => {
    const heights = new RowHeights([40, 60, 20]);
    expect([0, 1, 2, 3].map((index) => heights.offsetOf(index))).toEqual([0, 40, 100, 120]);
  });

  it('finds the row at a place, and the nearest outside', () => {
    const heights = new RowHeights([40, 60, 20]);
    expect([-5, 0, 39, 40, 99, 100, 119, 500].map((place) => heights.indexAt(place))).toEqual([0, 0, 0, 1, 1, 2, 2, 2]);
  });

  it('moves the rows below when a height turns out otherwise', () => {
    const heights = new RowHeights([40, 60, 20]);
    heights.setHeight(1, 100);
    expect(heights.offsetOf(2)).toBe(140);
    expect(heights.indexAt(139)).toBe(1);
    expect(heights.heightOf(1)).toBe(100);
  });

  it('agrees with adding the heights up, whatever they are and however they change', () => {
    fc.assert(
      fc.property(someHeights, fc.array(fc.tuple(fc.nat(59), fc.integer({ min: 1, max: 300 }))), (given, changes) => {
        const plain = [...given];
        const heights = new RowHeights(given);
        for (const [index, height] of changes.filter(([changed]) => changed < plain.length)) {
          plain[index] = height;
          heights.setHeight(index, height);
        }
        let offset = 0;
        plain.forEach((height, index) => {
          expect(heights.offsetOf(index)).toBe(offset);
          expect(heights.indexAt(offset)).toBe(index);
          expect(heights.indexAt(offset + height - 0.5)).toBe(index);
          offset += height;
        });
        expect(heights.offsetOf(plain.length)).toBe(offset);
      })
    );
  });
});
