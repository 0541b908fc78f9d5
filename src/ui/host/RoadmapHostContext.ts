import * as React from 'react';
import type { RoadmapHost } from './RoadmapHost';

const RoadmapHostContext = React.createContext<RoadmapHost | undefined>(undefined);

export const RoadmapHostProvider = RoadmapHostContext.Provider;

export function useRoadmapHost(): RoadmapHost {
  const host = React.useContext(RoadmapHostContext);
  if (!host) {
    throw new Error('A component that asks its surroundings stands outside RoadmapHostProvider.');
  }
  return host;
}
