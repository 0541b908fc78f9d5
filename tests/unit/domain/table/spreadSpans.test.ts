import type { TableCell } from '../../../../src/domain/table/TableCell';
import { spreadSpans } from '../../../../src/domain/table/spreadSpans';

const seen = (rows: readonly (readonly TableCell[])[]): unknown =>
  spreadSpans(rows, 1000)?.map((row) => row.map(({ text, isCovered }) => (isCovered ? `(${text})` : text)));

describe('spreadSpans', () => {
  it('leaves a table without merged cells as it is', () => {
    const rows = [[{ text: 'a' }, { text: 'b' }], [{ text: 'c' }]];
    expect(spreadSpans(rows, 10)).toEqual(rows);
  });

  it('puts a merged cell in every place that it takes, to the right and downwards', () => {
    expect(
      seen([
        [{ text: 'a', columnSpan: 2, rowSpan: 2 }, { text: 'b' }],
        [{ text: 'c' }],
        [{ text: 'd' }, { text: 'e', columnSpan: 2 }]
      ])
    ).toEqual([
      ['a', '(a)', 'b'],
      ['(a)', '(a)', 'c'],
      ['d', 'e', '(e)']
    ]);
  });

  it('goes on below the last cell that a row names', () => {
    expect(seen([[{ text: 'a' }, { text: 'b', rowSpan: 3 }], [{ text: 'c' }], []])).toEqual([
      ['a', 'b'],
      ['c', '(b)'],
      []
    ]);
  });

  it('keeps the colour in every place, and can be done twice', () => {
    const [row] = spreadSpans([[{ text: 'a', color: '#92d050', columnSpan: 2 }]], 10) ?? [];
    expect(row).toMatchObject([{ color: '#92d050' }, { color: '#92d050', isCovered: true }]);
    expect(spreadSpans([row ?? []], 10)).toEqual([row]);
  });

  it('gives up on spans that claim more places than allowed', () => {
    expect(spreadSpans([[{ text: 'a', columnSpan: 1000 }]], 999)).toBeUndefined();
    expect(spreadSpans([[{ text: 'a', columnSpan: 600 }], [{ text: 'b', columnSpan: 600 }]], 999)).toBeUndefined();
  });
});
