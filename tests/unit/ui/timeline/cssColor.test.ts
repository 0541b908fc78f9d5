import { cssColor, isWhite } from '../../../../src/ui/timeline/range/cssColor';

describe('cssColor', () => {
  it.each([
    ['#92D050', '#92d050'],
    ['92D050', '#92d050'],
    ['#9d5', '#99dd55'],
    ['#92d050ff', '#92d050'],
    ['rgb(146, 208, 80)', '#92d050'],
    ['rgba(146,208,80,0.5)', '#92d050'],
    ['rgb(100%, 0%, 0%)', '#ff0000'],
    ['rgb(146 208 80 / 100%)', '#92d050'],
    ['#92D050 none repeat scroll 0 0', '#92d050'],
    ['none repeat scroll 0 0 Yellow', '#ffff00'],
    ['url(x.png) no-repeat #92D050 !important', '#92d050'],
    ['silver', '#c0c0c0'],
    ['PapayaWhip', 'papayawhip'],
    ['white', '#ffffff'],
    ['none', undefined],
    ['transparent', undefined],
    ['auto', undefined],
    ['#92d05000', undefined],
    ['rgba(0, 0, 0, 0)', undefined],
    ['rgb(0 0 0 / 0%)', undefined],
    ['', undefined],
    ['url(a.png)', undefined]
  ])('of %j is %j', (value, color) => {
    expect(cssColor(value)).toBe(color);
  });

  it('tells paper from colours', () => {
    expect(['#ffffff', '#fefefe', '#fdf3dc', '#f2f2f2', 'papayawhip'].map(isWhite)).toEqual([
      true,
      true,
      false,
      false,
      false
    ]);
  });
});
