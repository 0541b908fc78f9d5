/** Edges in CSS pixels from the window's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Free room that is left at the window's edges. */
const margin = 8;

/**
 * Where a menu goes: under its cell, at the cell's near edge; above when it fits only there; always inside the window.
 *
 * @param anchor - the cell
 * @param menu - the menu's size
 * @param place - the window's size, and whether the page reads from right to left
 */
export function placeMenu(
  anchor: Box,
  menu: Size,
  place: Size & { readonly isRightToLeft: boolean }
): { readonly left: number; readonly top: number } {
  const below = anchor.bottom + 2;
  const above = anchor.top - 2 - menu.height;
  const fitsBelow = below + menu.height <= place.height - margin;
  const top = fitsBelow || above < margin ? below : above;
  const left = place.isRightToLeft ? anchor.right - menu.width : anchor.left;
  return {
    left: within(left, place.width - menu.width - margin),
    top: within(top, place.height - menu.height - margin)
  };
}

function within(value: number, max: number): number {
  return Math.max(margin, Math.min(value, max));
}
