import * as React from 'react';
import { emptyDraft } from '../../domain/edits/ActionDraft';
import { usePlanStore } from '../store/PlanStoreContext';
import type { DetailsTarget } from './DetailsTarget';

const DetailsPanel = React.lazy(() =>
  import(/* webpackChunkName: 'details' */ './DetailsPanel').then((module) => ({ default: module.DetailsPanel }))
);

export interface DetailsOpening {
  readonly handleClick: (event: React.MouseEvent) => void;
  readonly handleKeyDown: (event: React.KeyboardEvent) => void;
  readonly openNew: () => void;
  readonly panel: React.ReactNode;
}

/**
 * Opens the details of an action for all rows of a timeline at once: a button carries `data-details`, a row its
 * `data-action-id`. In a grid, Enter and Space on the title and F2 anywhere in its cell open them too.
 *
 * @param announce - tells a person who does not see the screen what has happened, once the panel is closed
 */
export function useDetails(announce: (text: string) => void): DetailsOpening {
  const store = usePlanStore();
  const [target, setTarget] = React.useState<DetailsTarget>();
  const opener = React.useRef<Opener>();

  const open = (next: DetailsTarget): void => {
    opener.current = openerOf(document.activeElement);
    setTarget(next);
  };

  const handleClick = ({ target: pressed }: React.MouseEvent): void => {
    const id = (pressed as Element).closest('[data-details]') && rowIdOf(pressed);
    if (id) {
      open({ kind: 'action', id });
    }
  };

  const handleKeyDown = (event: React.KeyboardEvent): void => {
    const cell = (event.target as Element).closest('th[scope="row"]');
    const isAsked = event.key === 'F2' || ([' ', 'Enter'].includes(event.key) && event.target === cell);
    const id = cell && isAsked && rowIdOf(cell);
    if (id) {
      event.preventDefault();
      open({ kind: 'action', id });
    }
  };

  const openNew = (): void => {
    const state = store.state.getState();
    const goals = state.status === 'ready' ? state.list.goals : [];
    open({ kind: 'new', draft: emptyDraft(goals.length === 1 ? (goals[0] ?? '') : '', ''), after: undefined });
  };

  const handleClose = (message?: string): void => {
    setTarget(undefined);
    if (message) {
      announce(message);
    }
  };

  const wasOpen = React.useRef(false);
  React.useLayoutEffect(() => {
    if (wasOpen.current && !target) {
      returnFocus(opener.current);
    }
    wasOpen.current = target !== undefined;
  }, [target]);

  const panel = target && (
    <React.Suspense fallback={null}>
      <DetailsPanel target={target} onOpen={setTarget} onClose={handleClose} />
    </React.Suspense>
  );
  return { handleClick, handleKeyDown, openNew, panel };
}

function rowIdOf(within: EventTarget): number | undefined {
  return Number((within as Element).closest<HTMLElement>('[data-action-id]')?.dataset.actionId) || undefined;
}

/** Where the person was when the panel was opened. */
interface Opener {
  readonly element: Element;
  /** Finds the row again where it is drawn anew. */
  readonly row: string;
  /** Stands in for the row when it is gone. */
  readonly neighbour: Element | null | undefined;
}

function openerOf(element: Element | null): Opener | undefined {
  const row = element?.closest('[data-row-key]');
  return element
    ? {
        element,
        row: `[data-action-id="${rowIdOf(element)}"]`,
        neighbour: row?.nextElementSibling ?? row?.previousElementSibling
      }
    : undefined;
}

function returnFocus(opener: Opener | undefined): void {
  const places = opener && [opener.element, document.querySelector(opener.row), opener.neighbour];
  const place = places?.find((candidate) => candidate?.isConnected);
  const target = place === opener?.element ? place : place?.querySelector('[data-details], [data-toggle]');
  if (target instanceof HTMLElement) {
    target.focus({ preventScroll: true });
  }
}
