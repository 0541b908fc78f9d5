import * as React from 'react';
import type { ActionId } from '../../domain/plan/Action';
import { rowOf, targetOf } from '../keys/planTarget';

/** The focused element when the panel was opened. */
interface Opener {
  readonly element: Element;
  /** Finds the row when it was mounted again. */
  readonly row: string;
  /** Takes the focus when the row is deleted. */
  readonly neighbour: Element | null | undefined;
  /** Takes the focus when the opener was unmounted, as when a plan has got its first action. */
  readonly around: Element | null;
  /** The web part: another one on the page may show the same rows. */
  readonly roadmap: Element | null;
}

/**
 * Returns the focus to where it was, or as close as possible, when the component is unmounted; to the row that was shown
 * last, when that is another one.
 *
 * @param id - of the action that is shown
 */
export function useReturnFocus(id?: ActionId): void {
  const [opener] = React.useState(() => openerOf(document.activeElement));
  const first = React.useRef(id);
  const last = React.useRef(id);
  last.current = id;
  // The panel is removed from the document after this, and a deleted row with it.
  React.useLayoutEffect(
    () => () => {
      const row = last.current === first.current ? undefined : rowSelector(last.current);
      queueMicrotask(() => returnFocus(opener, row));
    },
    [opener]
  );
}

function openerOf(element: Element | null): Opener | undefined {
  const row = rowOf(element);
  const id = element ? targetOf(element).id : undefined;
  return element
    ? {
        element,
        row: rowSelector(id),
        neighbour: row?.nextElementSibling ?? row?.previousElementSibling,
        around: element.closest('section'),
        roadmap: element.closest('[data-roadmap]')
      }
    : undefined;
}

function rowSelector(id: ActionId | undefined): string {
  return `[data-action-id="${id}"]`;
}

/** @param row - takes the focus before the opener */
function returnFocus(opener: Opener | undefined, row: string | undefined): void {
  const places = opener && [
    row === undefined ? null : opener.roadmap?.querySelector(row),
    opener.element,
    opener.roadmap?.querySelector(opener.row),
    opener.neighbour,
    opener.around,
    opener.roadmap
  ];
  const place = places?.find((candidate) => candidate?.isConnected);
  const target = place === opener?.element ? place : place?.querySelector('[data-details], [data-toggle]');
  if (target instanceof HTMLElement) {
    target.focus({ preventScroll: true });
  }
}
