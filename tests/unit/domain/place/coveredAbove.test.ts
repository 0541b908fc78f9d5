import { type PageBar, coveredAbove } from '../../../../src/domain/place/coveredAbove';

const place = { left: 100, right: 1100, height: 800 };
const bar = (top: number, bottom: number, extent: Partial<PageBar> = {}): PageBar => ({
  top,
  bottom,
  left: 0,
  right: 1200,
  ...extent
});

describe('coveredAbove', () => {
  it('is nothing where no bar is', () => {
    expect(coveredAbove([], place)).toBe(0);
  });

  it('reaches as far as a bar at the edge', () => {
    expect(coveredAbove([bar(0, 44)], place)).toBe(44);
  });

  it('counts bars that lie under one another, in whatever order they are found', () => {
    expect(coveredAbove([bar(44, 80), bar(0, 44)], place)).toBe(80);
  });

  it('counts a bar once that is found in two ways', () => {
    expect(coveredAbove([bar(0, 44), bar(0, 44)], place)).toBe(44);
  });

  it('leaves room above a bar that is away from the edge to the rows', () => {
    expect(coveredAbove([bar(0, 44), bar(120, 160)], place)).toBe(44);
  });

  it('takes a bar that is partly outside of the window for what is seen of it', () => {
    expect(coveredAbove([bar(-20, 24)], place)).toBe(24);
  });

  it('passes over what is beside the place, or covers a small part of its width', () => {
    expect(coveredAbove([bar(0, 44, { left: 1100, right: 1400 })], place)).toBe(0);
    expect(coveredAbove([bar(0, 44, { left: 950, right: 1090 })], place)).toBe(0);
    expect(coveredAbove([bar(0, 44, { left: 600, right: 1400 })], place)).toBe(44);
  });

  it('passes over dialogs and columns, which are higher than bars', () => {
    expect(coveredAbove([bar(0, 800), bar(0, 44)], place)).toBe(44);
  });
});
