import type { ColorScheme } from '../theme/ThemeSlots';
import type { HalfYear } from '../../domain/time/HalfYear';

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
