import * as React from 'react';
import type { KeptDraft } from '../../application/Drafts';
import type { ActionId } from '../../domain/plan/Action';
import type { HalfYear } from '../../domain/time/HalfYear';
import { lazyPart } from '../parts/lazyPart';
import { Part } from '../parts/Part';
import type { DetailsTarget, NewPreset, RefusedEdit } from './DetailsTarget';

const DetailsPanel = lazyPart(
  new Part(() => import(/* webpackChunkName: 'details' */ './DetailsPanel')),
  (part) => part.DetailsPanel,
  ({ target }) => target
);

export interface DetailsOpening {
  readonly handleClick: (event: React.MouseEvent) => void;
  readonly handleKeyDown: (event: React.KeyboardEvent) => void;
  readonly openNew: (preset?: NewPreset) => void;
  /** Opens an action where the note of one of its cells is written. */
  readonly openNote: (id: ActionId, halfYear: HalfYear) => void;
  readonly openRefused: (id: ActionId, refused: RefusedEdit) => void;
  /** Goes on with what was left. */
  readonly openDraft: (kept: KeptDraft) => void;
  readonly panel: React.ReactNode;
}

/**
 * Opens the details of an action for all rows of a timeline at once: a button carries `data-details`, a row its
 * `data-action-id`. In a grid, Enter and Space on the title and F2 anywhere in its cell open them too.
 *
 * @param announce - tells a person who does not see the screen what has happened, once the panel is closed
 */
export function useDetails(announce: (text: string) => void): DetailsOpening {
  const [target, setTarget] = React.useState<DetailsTarget>();

  const open = (within: Element): void => {
    const id = Number(within.closest<HTMLElement>('[data-action-id]')?.dataset.actionId);
    if (id) {
      setTarget({ kind: 'action', id });
    }
  };
  const handleClick = (event: React.MouseEvent): void => {
    const button = (event.target as Element).closest('[data-details]');
    if (button) {
      open(button);
    }
  };
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    const cell = (event.target as Element).closest('th[scope="row"]');
    if (cell && (event.key === 'F2' || ([' ', 'Enter'].includes(event.key) && event.target === cell))) {
      event.preventDefault();
      open(cell);
    }
  };
  const handleClose = (message?: string): void => {
    setTarget(undefined);
    if (message) {
      announce(message);
    }
  };

  const panel = target && <DetailsPanel target={target} onOpen={setTarget} onClose={handleClose} />;
  return {
    handleClick,
    handleKeyDown,
    openNew: (preset) => setTarget({ kind: 'new', ...preset }),
    openNote: (id, note) => setTarget({ kind: 'action', id, note }),
    openDraft: (kept) => setTarget(kept.kind === 'new' ? { kind: 'new', kept } : { kind: 'action', id: kept.base.id }),
    openRefused: (id, refused) => setTarget({ kind: 'action', id, refused }),
    panel
  };
}
