import { edgeSpeed } from '../../../../src/domain/timeline/edgeSpeed';

const box = { start: 100, end: 700 };

describe('scrolling under a dragging pointer', () => {
  it('does nothing in the middle', () => {
    expect(edgeSpeed(148, box)).toBe(0);
    expect(edgeSpeed(400, box)).toBe(0);
    expect(edgeSpeed(652, box)).toBe(0);
  });

  it('is faster the nearer the edge, towards the edge', () => {
    expect(edgeSpeed(660, box)).toBeGreaterThan(0);
    expect(edgeSpeed(690, box)).toBeGreaterThan(edgeSpeed(660, box));
    expect(edgeSpeed(140, box)).toBeLessThan(0);
    expect(edgeSpeed(110, box)).toBeLessThan(edgeSpeed(140, box));
  });

  it('is fastest at the edge and past it', () => {
    expect(edgeSpeed(2000, box)).toBe(1400);
    expect(edgeSpeed(700, box)).toBe(1400);
    expect(edgeSpeed(-50, box)).toBe(-1400);
  });

  it('leaves half of a low box still', () => {
    const low = { start: 0, end: 40 };
    expect(edgeSpeed(20, low)).toBe(0);
    expect(edgeSpeed(10, low)).toBe(0);
    expect(edgeSpeed(30, low)).toBe(0);
    expect(edgeSpeed(5, low)).toBeLessThan(0);
  });
});
