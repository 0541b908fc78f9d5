import type { ActionId } from '../../domain/plan/Action';
import { parseHalfYear } from '../../domain/time/HalfYear';
import type { CellPlace } from '../../domain/timeline/CellRange';
import type { RowKey } from '../../domain/timeline/timelineRows';
import { type Command, type Context, contexts } from './keymap';

/** A half-year cell as it stands in the document: of the table, or of a card. */
export interface DrawnCell extends CellPlace {
  readonly element: HTMLElement;
  readonly id: ActionId;
}

/** Where in the plan something happens. */
export interface PlanTarget {
  readonly element: Element;
  /** The row of a goal, a group or an action. */
  readonly row: RowKey | undefined;
  readonly id: ActionId | undefined;
  readonly cell: DrawnCell | undefined;
  /** The cell of the table, of whatever column. */
  readonly tableCell: HTMLTableCellElement | null;
  /** What a click here asks for, apart from the menu of a half-year cell. */
  readonly button: Command | undefined;
}

/** Text that is being typed has its keys for itself. */
const typing = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';
/** What lies over the plan has its own keys, and the plan's widest. */
const overlay = 'dialog, [role="alertdialog"], [role="menu"]';

/**
 * Buttons carry what they ask for as an attribute: one listener hears them all. A title is none, but opens the details as
 * the button beside it does.
 */
const buttons: readonly (readonly [string, Command])[] = [
  ['toggle', 'heading.toggle'],
  ['details', 'action.open'],
  ['title', 'action.open'],
  ['create', 'action.create'],
  ['rename', 'heading.rename']
];

/** Finds out where in the plan an event is, by the attributes of what its target stands in. */
export function targetOf(element: Element): PlanTarget {
  return {
    element,
    row: rowOf(element)?.dataset.rowKey,
    id: idOf(element),
    cell: cellAt(element),
    tableCell: element.closest<HTMLTableCellElement>('td, th'),
    button: buttons.find(([name]) => element.closest(`[data-${name}]`))?.[1]
  };
}

/** The contexts of the plan that hold at an element, the narrowest first. */
export function contextsAt(element: Element): readonly Context[] {
  if (element.closest(typing)) {
    return [];
  }
  const isOver = element.closest(overlay) !== null;
  return contexts
    .filter((rule) => ('in' in rule ? element.closest(rule.in) : element.matches(rule.is)))
    .map(({ name }) => name)
    .filter((name) => !isOver || name === 'plan');
}

/** The half-year cell that an element is, or is in. */
export function cellAt(target: Element | null, within?: HTMLElement | null): DrawnCell | undefined {
  const element = target?.closest<HTMLElement>('[data-half-year]');
  const halfYear = parseHalfYear(element?.dataset.halfYear ?? '');
  const key = rowOf(target)?.dataset.rowKey;
  const id = target ? idOf(target) : undefined;
  const isWithin = within === undefined || within?.contains(target);
  return element && halfYear && key !== undefined && id && isWithin ? { element, halfYear, key, id } : undefined;
}

/** The row that an element is in. */
export function rowOf(element: Element | null | undefined): HTMLElement | null | undefined {
  return element?.closest<HTMLElement>('[data-row-key]');
}

type TitleClick = Pick<MouseEvent, 'target' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * Whether a click on a row’s title was for something else than opening it: to select its words, or with a key that means
 * something to the browser.
 */
export function isTitleKept(event: TitleClick): boolean {
  const title = event.target instanceof Element ? event.target.closest('[data-title]') : null;
  const selection = document.getSelection();
  const isSelected = selection?.isCollapsed === false && title !== null && selection.containsNode(title, true);
  return title !== null && (isSelected || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey);
}

/** Whether an element is what a row is dragged by. */
export function isHandle(element: Element): boolean {
  return element.closest('[data-row-handle]') !== null;
}

/** The button of a goal or a group, where its row is drawn. */
export function findHeading(place: HTMLElement | null, key: RowKey): HTMLElement | undefined {
  const headings = place?.querySelectorAll<HTMLElement>('[data-toggle]') ?? [];
  return [...headings].find(({ dataset }) => dataset.toggle === key);
}

function idOf(element: Element): ActionId | undefined {
  return Number(element.closest<HTMLElement>('[data-action-id]')?.dataset.actionId) || undefined;
}
