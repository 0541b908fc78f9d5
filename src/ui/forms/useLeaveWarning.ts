import * as React from 'react';

/** Makes the browser ask before the page is left, while something is not saved. */
export function useLeaveWarning(isUnsaved: boolean): void {
  React.useEffect(() => {
    if (!isUnsaved) {
      return undefined;
    }
    const handleLeave = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', handleLeave);
    return () => window.removeEventListener('beforeunload', handleLeave);
  }, [isUnsaved]);
}
