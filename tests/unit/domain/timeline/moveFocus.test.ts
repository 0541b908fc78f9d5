import { type GridPosition, moveFocus } from '../../../../src/domain/timeline/moveFocus';

const size = { rows: 30, columns: 7 };
const press = (
  from: GridPosition,
  key: string,
  more: { ctrlKey?: boolean; isRightToLeft?: boolean } = {}
): GridPosition | undefined => moveFocus(from, { key, ctrlKey: false, ...more }, size);

describe('moveFocus', () => {
  it('moves one cell with an arrow', () => {
    const from = { row: 3, column: 3 };
    expect(press(from, 'ArrowUp')).toEqual({ row: 2, column: 3 });
    expect(press(from, 'ArrowDown')).toEqual({ row: 4, column: 3 });
    expect(press(from, 'ArrowLeft')).toEqual({ row: 3, column: 2 });
    expect(press(from, 'ArrowRight')).toEqual({ row: 3, column: 4 });
  });

  it('stops at the edges and does not go round', () => {
    expect(press({ row: 0, column: 0 }, 'ArrowLeft')).toEqual({ row: 0, column: 0 });
    expect(press({ row: 0, column: 6 }, 'ArrowRight')).toEqual({ row: 0, column: 6 });
    expect(press({ row: 29, column: 2 }, 'ArrowDown')).toEqual({ row: 29, column: 2 });
  });

  it('goes to the ends of the row with Home and End, and of the grid with Ctrl', () => {
    expect(press({ row: 5, column: 3 }, 'Home')).toEqual({ row: 5, column: 0 });
    expect(press({ row: 5, column: 3 }, 'End')).toEqual({ row: 5, column: 6 });
    expect(press({ row: 5, column: 3 }, 'Home', { ctrlKey: true })).toEqual({ row: 0, column: 0 });
    expect(press({ row: 5, column: 3 }, 'End', { ctrlKey: true })).toEqual({ row: 29, column: 6 });
  });

  it('moves a page of ten rows', () => {
    expect(press({ row: 5, column: 3 }, 'PageDown')).toEqual({ row: 15, column: 3 });
    expect(press({ row: 5, column: 3 }, 'PageUp')).toEqual({ row: 0, column: 3 });
  });

  it('follows the direction of the page', () => {
    expect(press({ row: 5, column: 3 }, 'ArrowLeft', { isRightToLeft: true })).toEqual({ row: 5, column: 4 });
  });

  it('leaves other keys alone', () => {
    expect(press({ row: 5, column: 3 }, 'k')).toBeUndefined();
    expect(press({ row: 5, column: 3 }, 'ArrowDown', { ctrlKey: true })).toBeUndefined();
  });
});
