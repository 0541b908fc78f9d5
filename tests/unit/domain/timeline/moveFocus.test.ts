import { type GridPosition, type GridStep, moveFocus } from '../../../../src/domain/timeline/moveFocus';

const size = { rows: 30, columns: 7 };
const press = (from: GridPosition, step: GridStep, more: { isRightToLeft?: boolean } = {}): GridPosition =>
  moveFocus(from, { step, ...more }, size);

describe('moveFocus', () => {
  it('moves one cell with an arrow', () => {
    const from = { row: 3, column: 3 };
    expect(press(from, 'up')).toEqual({ row: 2, column: 3 });
    expect(press(from, 'down')).toEqual({ row: 4, column: 3 });
    expect(press(from, 'left')).toEqual({ row: 3, column: 2 });
    expect(press(from, 'right')).toEqual({ row: 3, column: 4 });
  });

  it('stops at the edges and does not go round', () => {
    expect(press({ row: 0, column: 0 }, 'left')).toEqual({ row: 0, column: 0 });
    expect(press({ row: 0, column: 6 }, 'right')).toEqual({ row: 0, column: 6 });
    expect(press({ row: 29, column: 2 }, 'down')).toEqual({ row: 29, column: 2 });
  });

  it('goes to the ends of the row with Home and End, and of the grid with Ctrl', () => {
    expect(press({ row: 5, column: 3 }, 'rowStart')).toEqual({ row: 5, column: 0 });
    expect(press({ row: 5, column: 3 }, 'rowEnd')).toEqual({ row: 5, column: 6 });
    expect(press({ row: 5, column: 3 }, 'first')).toEqual({ row: 0, column: 0 });
    expect(press({ row: 5, column: 3 }, 'last')).toEqual({ row: 29, column: 6 });
  });

  it('moves a page of ten rows', () => {
    expect(press({ row: 5, column: 3 }, 'pageDown')).toEqual({ row: 15, column: 3 });
    expect(press({ row: 5, column: 3 }, 'pageUp')).toEqual({ row: 0, column: 3 });
  });

  it('follows the direction of the page', () => {
    expect(press({ row: 5, column: 3 }, 'left', { isRightToLeft: true })).toEqual({ row: 5, column: 4 });
  });
});
