import { inlineMargin } from '../../../../src/domain/place/inlineMargin';

describe('inlineMargin', () => {
  it('is the web part’s own in a place that touches both edges', () => {
    expect(inlineMargin({ width: 1352, before: 0, after: 0 })).toBe(32);
  });

  it('is narrower on a phone', () => {
    expect(inlineMargin({ width: 375, before: 0, after: 0 })).toBe(16);
    expect(inlineMargin({ width: 320, before: 0, after: 0 })).toBe(16);
  });

  it('is none where the page leaves room', () => {
    expect(inlineMargin({ width: 1220, before: 32, after: 32 })).toBe(0);
    expect(inlineMargin({ width: 311, before: 32, after: 32 })).toBe(0);
  });

  it('is none in a column at one edge of the page', () => {
    expect(inlineMargin({ width: 600, before: 0, after: 752 })).toBe(0);
  });

  it('adds to the little that the page leaves', () => {
    expect(inlineMargin({ width: 1336, before: 8, after: 8 })).toBe(24);
    expect(inlineMargin({ width: 359, before: 8, after: 8 })).toBe(8);
  });

  it('takes a part that is wider than its page for one that touches both edges', () => {
    expect(inlineMargin({ width: 1400, before: 0, after: -48 })).toBe(32);
  });

  it('is none before anything is laid out', () => {
    expect(inlineMargin({ width: 0, before: 0, after: 0 })).toBe(0);
  });
});
