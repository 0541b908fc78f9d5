import * as React from 'react';
import { type Box, placeMenu } from './placeMenu';

/** From the top of a cell to the end of its bar, in CSS pixels. */
const barHeight = 40;

/**
 * Shows a menu at its anchor with the focus on its checked item, or on itself when it has none, and closes it when the person turns elsewhere: a press
 * outside, a scroll, another window size.
 */
export function useMenuPlace(
  ref: React.RefObject<HTMLElement>,
  anchor: HTMLElement,
  onClose: (returnsFocus: boolean) => void
): void {
  const close = React.useRef(onClose);
  close.current = onClose;

  React.useLayoutEffect(() => {
    const menu = ref.current;
    if (!menu) {
      return;
    }
    showInTopLayer(menu);
    const { left, top } = placeMenu(barOf(anchor), menu.getBoundingClientRect(), {
      width: document.documentElement.clientWidth,
      height: document.documentElement.clientHeight,
      isRightToLeft: getComputedStyle(anchor).direction === 'rtl'
    });
    menu.style.left = `${left}px`;
    menu.style.top = `${top}px`;
    const item = menu.querySelector<HTMLElement>('[aria-checked="true"]') ?? menu.querySelector<HTMLElement>('button');
    (item ?? menu).focus({ preventScroll: true });
  }, [ref, anchor]);

  React.useEffect(() => {
    const handlePress = (event: Event): void => {
      if (event.target instanceof Node && !ref.current?.contains(event.target)) {
        close.current(false);
      }
    };
    const handleMove = (): void => close.current(true);
    document.addEventListener('pointerdown', handlePress, true);
    window.addEventListener('scroll', handleMove, true);
    window.addEventListener('resize', handleMove);
    return () => {
      document.removeEventListener('pointerdown', handlePress, true);
      window.removeEventListener('scroll', handleMove, true);
      window.removeEventListener('resize', handleMove);
    };
  }, [ref]);
}

/** The part of a cell where its bar is: the menu of a tall cell opens there and not under its long note. */
function barOf(anchor: HTMLElement): Box {
  const { left, top, right, bottom } = anchor.getBoundingClientRect();
  return { left, top, right, bottom: Math.min(bottom, top + barHeight) };
}

/** Browsers without popovers show the menu above the page by its z-index. */
function showInTopLayer(menu: HTMLElement): void {
  if ('showPopover' in menu) {
    menu.setAttribute('popover', 'manual');
    menu.showPopover();
  }
}
