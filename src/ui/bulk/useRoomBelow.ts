import * as React from 'react';

/** Tells the rows how much of the lower edge a bar covers, so that what takes the focus is not left under it. */
export function useRoomBelow(bar: React.RefObject<HTMLElement>): void {
  React.useLayoutEffect(() => {
    const element = bar.current;
    const timeline = element?.parentElement;
    if (!element || !timeline || typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const observer = new ResizeObserver(() => {
      timeline.style.setProperty('--tk-below', `${element.offsetHeight + 16}px`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      timeline.style.removeProperty('--tk-below');
    };
  }, [bar]);
}
