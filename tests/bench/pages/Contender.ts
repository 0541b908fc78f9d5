import type { Action, ActionId } from '../../../src/domain/plan/Action';
import type { Phase } from '../../../src/domain/plan/Phase';
import type { HalfYear } from '../../../src/domain/time/HalfYear';

/** One cell of the plan that gets another phase. */
export interface PhaseChange {
  readonly id: ActionId;
  readonly halfYear: HalfYear;
  readonly phase: Phase;
}

/** A way to draw the plan. All of them are given the same rows and show the same columns. */
export interface Contender {
  /** Finds the drawn rows. */
  readonly rowSelector: string;
  render(root: HTMLElement, rows: readonly Action[]): void;
  /** The element whose `scrollTop` moves the rows; asked for when rows are drawn. */
  scroller(): Element;
  change(change: PhaseChange): void;
  /** Whether the document shows the change. */
  isShown(change: PhaseChange): boolean;
}

/** The element that the given selector finds; throws when there is none, for then nothing can be measured. */
export function found(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) {
    throw new Error(`The page has no ${selector}.`);
  }
  return element;
}
