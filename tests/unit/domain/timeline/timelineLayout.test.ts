import { timelineLayout } from '../../../../src/domain/timeline/timelineLayout';

const rem = 16;

describe('timelineLayout', () => {
  it('gives departments and responsible parties their own columns on a full page', () => {
    expect(timelineLayout(1204 / rem, 6).kind).toBe('wide');
  });

  it('puts them under the title in two thirds of a page', () => {
    expect(timelineLayout(780 / rem, 6)).toMatchObject({ kind: 'medium', departmentRem: 0, responsibleRem: 0 });
  });

  it('still fits six half-years in half a page', () => {
    expect(timelineLayout(580 / rem, 6).kind).toBe('medium');
  });

  it('scrolls when there are more half-years than fit', () => {
    expect(timelineLayout(700 / rem, 12).kind).toBe('scrolling');
  });

  it('makes cards in a third of a page and on a phone', () => {
    expect(timelineLayout(370 / rem, 6).kind).toBe('cards');
    expect(timelineLayout(320 / rem, 6).kind).toBe('cards');
  });

  it('answers to enlarged text as to a narrower page', () => {
    expect(timelineLayout(1204 / (rem * 2), 6).kind).toBe('medium');
    expect(timelineLayout(780 / (rem * 2), 6).kind).toBe('cards');
  });

  it('never makes a fitting table wider than its place', () => {
    for (let widthRem = 30; widthRem < 130; widthRem += 0.7) {
      for (const columns of [1, 2, 6, 7, 10, 16]) {
        const layout = timelineLayout(widthRem, columns);
        if (layout.kind === 'wide' || layout.kind === 'medium') {
          const { titleRem, departmentRem, responsibleRem, halfYearRem } = layout;
          expect(titleRem + departmentRem + responsibleRem + columns * halfYearRem).toBeCloseTo(widthRem);
          expect(titleRem).toBeGreaterThanOrEqual(15);
        }
      }
    }
  });
});
