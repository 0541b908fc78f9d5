import type { Phase } from '../plan/Phase';
import type { HalfYear } from '../time/HalfYear';

/** How the reader of a plan put the document's own times onto half-years. */
export type TimeFinding =
  /** A half-year header with a slip of spelling. */
  | { readonly kind: 'misspeltHalfYear'; readonly text: string; readonly readAs: HalfYear }
  /**
   * A column of a year, a quarter, a tertial (four months) or a month. What spans both halves of a year is both; two
   * quarters of one half are one half-year, and the later says its phase.
   */
  | { readonly kind: 'timeColumn'; readonly text: string; readonly readAs: readonly HalfYear[] }
  /** A column that says when the action is in one phase. */
  | { readonly kind: 'phaseColumn'; readonly text: string; readonly readAs: Phase }
  /** A text of a schedule; `isCertain` is false where words were left out or forgiven to read it. */
  | {
      readonly kind: 'statedTime';
      readonly text: string;
      readonly readAs: readonly HalfYear[];
      readonly isCertain: boolean;
    }
  /** A schedule says when, but not in which phase. */
  | { readonly kind: 'timeAsPhase'; readonly readAs: Phase }
  /** "Jatkuva" without a time: continuous operation through all half-years of the plan. */
  | { readonly kind: 'continuousThroughout'; readonly text: string }
  /** "2025 alkaen": it was put up to the last half-year that the plan names. */
  | { readonly kind: 'openEnd'; readonly readAs: HalfYear }
  /** "2/2025" may be a month or a half-year, and nothing beside it tells. */
  | { readonly kind: 'ambiguousTime'; readonly text: string }
  /** A text of a schedule that names no half-year; it was added to the additional information. */
  | { readonly kind: 'unreadTime'; readonly text: string }
  /** The plan names no half-year between two that lie far apart; none were put between them. */
  | { readonly kind: 'distantHalfYears'; readonly from: HalfYear; readonly to: HalfYear };
