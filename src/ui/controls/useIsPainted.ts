import * as React from 'react';

/** Whether what was drawn first is on the screen; found out only when somebody waits for it. */
export function useIsPainted(isAwaited: boolean): boolean {
  const [isPainted, setPainted] = React.useState(false);
  React.useEffect(() => {
    if (!isAwaited) {
      return undefined;
    }
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setPainted(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, [isAwaited]);
  return isPainted;
}
