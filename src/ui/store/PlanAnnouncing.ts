import * as React from 'react';
import { useStore } from 'zustand';
import { usePlanStore } from './PlanStoreContext';

/** Whether this web part tells a screen reader of what happens to the plan; another one on the page may show the same. */
const IsAnnouncerContext = React.createContext(true);

export const IsAnnouncerProvider = IsAnnouncerContext.Provider;

/** Takes part in the choice of who speaks, for as long as the component is there. */
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

/** The role of a place whose changing text is read out; none in a web part that does not speak. */
export function useStatusRole(): 'status' | undefined {
  return useIsAnnouncer() ? 'status' : undefined;
}
