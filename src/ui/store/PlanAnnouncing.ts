import * as React from 'react';
import { useStore } from 'zustand';
import { usePlanStore } from './PlanStoreContext';

/** Whether this web part announces changes of the plan; another one on the page may show the same plan. */
const IsAnnouncerContext = React.createContext(true);

export const IsAnnouncerProvider = IsAnnouncerContext.Provider;

/** Takes part in the choice of the announcing web part while the component is mounted. */
export function useAnnouncerChoice(): { readonly isAnnouncer: boolean; readonly handleFocus: () => void } {
  const { announcers } = usePlanStore();
  const [me] = React.useState(() => ({}));
  const announcer = useStore(announcers.state);
  React.useLayoutEffect(() => announcers.join(me), [announcers, me]);
  return { isAnnouncer: announcer === undefined || announcer === me, handleFocus: () => announcers.use(me) };
}

export function useIsAnnouncer(): boolean {
  return React.useContext(IsAnnouncerContext);
}

/** The role of an element whose changes are announced; none in a web part that does not announce. */
export function useStatusRole(): 'status' | undefined {
  return useIsAnnouncer() ? 'status' : undefined;
}
