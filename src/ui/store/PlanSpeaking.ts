import * as React from 'react';
import { useStore } from 'zustand';
import { usePlanStore } from './PlanStoreContext';

/** Whether this web part tells a screen reader of what happens to the plan; another one on the page may show the same. */
const PlanSpeakingContext = React.createContext(true);

export const PlanSpeakingProvider = PlanSpeakingContext.Provider;

/** Takes part in the choice of who speaks, for as long as the component is there. */
export function usePlanSpeaking(): { readonly isSpeaker: boolean; readonly handleFocus: () => void } {
  const { speakers } = usePlanStore();
  const [me] = React.useState(() => ({}));
  const speaker = useStore(speakers.state);
  React.useLayoutEffect(() => speakers.join(me), [speakers, me]);
  return { isSpeaker: speaker === undefined || speaker === me, handleFocus: () => speakers.use(me) };
}

export function useIsSpeaker(): boolean {
  return React.useContext(PlanSpeakingContext);
}

/** The role of a place whose changing text is read out; none in a web part that does not speak. */
export function useStatusRole(): 'status' | undefined {
  return useIsSpeaker() ? 'status' : undefined;
}
