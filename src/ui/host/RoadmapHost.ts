import * as React from 'react';
import type { PlanDocuments } from '../../application/PlanDocuments';
import type { PlanSetup } from '../../application/PlanSetup';
import type { TimeZone } from '../../domain/time/TimeZone';
import type { ColorScheme } from '../theme/ThemeSlots';
import type { HalfYear } from '../../domain/time/HalfYear';

/** What the place that the web part stands in can do for it: a page in editing, a page being read, a Teams tab. */
export interface RoadmapHost {
  /** The locale that dates and numbers are written in, such as `sv-FI`. */
  readonly locale: string;
  /** The site's time zone, by which half-years begin for everybody; the device's own when the page does not say. */
  readonly zone?: TimeZone;
  /** The server-relative address of the chosen list, when one is chosen. */
  readonly listUrl: string | undefined;
  /** Opens the web part's settings; missing where they cannot be changed now. */
  readonly openSettings?: () => void;
  /** Loads the tools that make and mend the list. */
  readonly loadSetup: (listUrl: string | undefined) => Promise<PlanSetup>;
  /** Loads what reads and writes documents. Rejects with a `PartError`. */
  readonly loadDocuments: () => Promise<PlanDocuments>;
  /**
   * Takes a list as this web part's list; missing where the choice cannot be kept.
   *
   * @param listUrl - the list's server-relative or absolute address, or that of a page which names the list by its id
   * @returns whether it is an address that can be opened; later, when the list has to be looked up. Rejects with a
   *   `PlanFaultError` or a `PartError` when the lookup fails
   */
  readonly chooseList?: (listUrl: string) => boolean | Promise<boolean>;
  /** The page that the web part stands on is being edited; its keys are the page's then. */
  readonly isPageEditing?: boolean;
  /** True where there is neither a page nor settings, only a person: the choice of list is then theirs. */
  readonly isPersonalApp: boolean;
}

const RoadmapHostContext = React.createContext<RoadmapHost | undefined>(undefined);

export const RoadmapHostProvider = RoadmapHostContext.Provider;

export function useRoadmapHost(): RoadmapHost {
  const host = React.useContext(RoadmapHostContext);
  if (!host) {
    throw new Error('A component that asks its surroundings stands outside RoadmapHostProvider.');
  }
  return host;
}

/** How the plan is to be shown here and now. */
export interface RoadmapView {
  /** The heading; the list's title when empty. */
  readonly title: string;
  readonly firstHalfYear: HalfYear | undefined;
  readonly lastHalfYear: HalfYear | undefined;
  /** The half-year that it is as the web part is drawn; it moves on by itself while the page stays open. */
  readonly now: HalfYear;
  /** Width of the place that the web part is given, in CSS pixels. */
  readonly width: number;
  readonly colors: ColorScheme;
}
