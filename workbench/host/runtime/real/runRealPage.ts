import { requireElement } from '../requireElement';
import type { WebPartCanvas } from '../WebPartCanvas';
import { EditMode } from './EditMode';
import { followPageMoves } from './followPageMoves';

/** What a modern page does by itself: edit mode without a reload, its keys, and moves to other pages within the tab. */
export function runRealPage(canvas: WebPartCanvas): void {
  const editMode = new EditMode(canvas);
  editMode.watch();
  followPageMoves(canvas, () => {
    editMode.watch();
    requireElement('workbench-canvas').closest<HTMLElement>('[data-is-scrollable]')?.focus();
  });
}
