import { rowOf } from '../keys/planTarget';

/**
 * What goes with the selecting of rows has to let the focus go first: to the row that it is in, or to the button for the
 * mode.
 */
export function handOnFocus(): void {
  const focused = document.activeElement;
  if (focused?.closest('[data-selecting]')) {
    const place =
      rowOf(focused)?.querySelector<HTMLElement>('th[tabindex], [data-toggle], [data-details]') ??
      focused.closest('[data-timeline]')?.querySelector<HTMLElement>('[data-select-rows]');
    place?.focus();
  }
}
