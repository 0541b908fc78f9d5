/** The web part's properties, stored in the page. Raise `dataVersion` when the shape changes. */
export interface RoadmapProperties {
  /** Server-relative address of the list that holds the plan. */
  listUrl?: string;
  /** The heading; the list's title when empty. */
  title?: string;
  /** First and last half-year to show, such as `2026H1`; empty shows from the first, or to the last, of the list. */
  firstHalfYear?: string;
  lastHalfYear?: string;
}
