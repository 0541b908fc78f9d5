import * as React from 'react';
import type { PlanDocuments } from '../../application/PlanDocuments';
import type { PlanSetup } from '../../application/PlanSetup';
import type { TimeZone } from '../../domain/time/TimeZone';
import type { ColorScheme } from '../theme/ThemeSlots';
import type { HalfYear } from '../../domain/time/HalfYear';
import type { ViewAddress } from './ViewAddress';

/** A plan to choose: its list. */
export interface KnownPlan {
  readonly title: string;
  /** Server-relative. */
  readonly url: string;
}

/** A small text that is kept for one person, as far as the device keeps anything. */
export interface RememberedView {
  readonly read: () => string | undefined;
  readonly write: (text: string) => void;
}

/** What SharePoint or Teams provides to the web part: on an edited page, a page that is read, or in a tab. */
export interface RoadmapHost {
  /** The locale that dates and numbers are written in, such as `sv-FI`. */
  readonly locale: string;
  /** The site's time zone, by which half-years begin for everybody; the device's own where the page does not tell. */
  readonly zone?: TimeZone;
  /** The server-relative address of the chosen list, when one is chosen. */
  readonly listUrl: string | undefined;
  /** Opens the web part's settings; missing where they cannot be changed now. */
  readonly openSettings?: () => void;
  /** Loads the setup of the list. */
  readonly loadSetup: (listUrl: string | undefined) => Promise<PlanSetup>;
  /** Loads the readers and writers of documents. Rejects with a `PartError`. */
  readonly loadDocuments: () => Promise<PlanDocuments>;
  /**
   * Chooses this web part's list; missing where the choice cannot be stored.
   *
   * @param listUrl - the list's server-relative or absolute address, or that of a page which names the list by its id
   * @returns whether it is an address that can be opened; later, when the list has to be looked up. Rejects with a
   *   `PlanFaultError` or a `PartError` when the lookup fails
   */
  readonly chooseList?: (listUrl: string) => boolean | Promise<boolean>;
  /** What this person found of this list the last time; missing where no list is chosen. */
  readonly remembered?: RememberedView;
  /** Where the address of what is shown is kept; missing where the place has none. Stable. */
  readonly address?: ViewAddress;
  /** The page is being edited; undo keys are the page's then. */
  readonly isPageEditing?: boolean;
  /** The person may edit the page that the web part stands on, where there is one: the settings are theirs to open. */
  readonly mayEditPage?: boolean;
  /** The plans that the person has opened on this device, newest first; missing where there are settings to choose in. */
  readonly recentPlans?: () => readonly KnownPlan[];
  /** Reads the site's lists that are plans; missing where there are settings to choose in. Never rejects. */
  readonly loadSitePlans?: () => Promise<readonly KnownPlan[]>;
  /** True where there is neither a page nor settings: each person chooses a list then. */
  readonly isPersonalApp: boolean;
}

const RoadmapHostContext = React.createContext<RoadmapHost | undefined>(undefined);

export const RoadmapHostProvider = RoadmapHostContext.Provider;

export function useRoadmapHost(): RoadmapHost {
  const host = React.useContext(RoadmapHostContext);
  if (!host) {
    throw new Error('A component that uses the host is outside of RoadmapHostProvider.');
  }
  return host;
}

/** How the plan is shown: settings, size and theme. */
export interface RoadmapView {
  /** The heading; the list's title when empty. */
  readonly title: string;
  readonly firstHalfYear: HalfYear | undefined;
  readonly lastHalfYear: HalfYear | undefined;
  /** The current half-year when the web part is rendered; `useHalfYear` updates it while the page stays open. */
  readonly now: HalfYear;
  /** Width of the web part's element, in CSS pixels. */
  readonly width: number;
  readonly colors: ColorScheme;
}
