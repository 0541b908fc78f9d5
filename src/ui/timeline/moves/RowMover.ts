import type * as React from 'react';
import * as ReactDom from 'react-dom';
import { canArrange } from '../../../domain/edits/FieldRule';
import { type MoveDirection, findMoveTarget, moveActionTo } from '../../../domain/edits/moveAction';
import type { ActionId } from '../../../domain/plan/Action';
import type { PlanPlace } from '../../../domain/plan/PlanPlace';
import {
  type RowKey,
  type TimelineRow,
  actionKeyOf,
  goalKeyOf,
  groupKeyOf
} from '../../../domain/timeline/timelineRows';
import { placeText } from '../../../strings/placeText';
import { strings } from '../../../strings/strings';
import { RowDrag, type RowPress } from './RowDrag';
import type { PlanStore } from '../../../application/PlanStore';
import type { GridFocus } from '../grid/useGridFocus';

/** What moving rows works on. */
export interface MoveScope {
  readonly table: React.RefObject<HTMLTableElement>;
  readonly rows: readonly TimelineRow[];
  readonly store: PlanStore;
  readonly focusCell: GridFocus['focusCell'];
  readonly announce: (text: string) => void;
  /** Opens goals and groups. */
  readonly onExpand: (keys: readonly RowKey[]) => void;
}

/** Moves rows of the plan, keeps the focus with them and tells where they went. */
export class RowMover {
  public constructor(private readonly scopeNow: () => MoveScope) {}

  /** @param column - of the cell that keeps the focus, from 0 */
  public step(id: ActionId, direction: MoveDirection, column: number): void {
    const { store, announce, onExpand } = this.scopeNow();
    const state = store.state.getState();
    if (state.status === 'ready' && !canArrange(state.list.fieldRules)) {
      announce(strings.MoveClosed);
      return;
    }
    const target = state.status === 'ready' ? findMoveTarget(state.outline, id, direction) : undefined;
    if (!target) {
      announce(direction === 'up' ? strings.MoveFirst : strings.MoveLast);
      return;
    }
    this.move(id, target, () => onExpand(headingsOf(target)));
    this.scopeNow().focusCell(actionKeyOf(id), column);
  }

  /** Drags a row for as long as the pointer that pressed its handle is held down. */
  public drag(press: RowPress): void {
    if (press.box.hasPointerCapture(press.pointerId)) {
      new RowDrag(press, {
        scopeNow: this.scopeNow,
        onDrop: (place) => this.drop(press.id, place)
      }).begin();
    }
  }

  private drop(id: ActionId, place: PlanPlace): void {
    this.move(id, place);
    const { rows, focusCell } = this.scopeNow();
    // What was closed stays closed: more rows may be on their way there.
    const keys: readonly RowKey[] = [actionKeyOf(id), ...headingsOf(place)];
    const seen = keys.find((key) => rows.some((row) => row.key === key));
    if (seen !== undefined) {
      focusCell(seen, 0);
    }
  }

  /** Draws the plan with the row in its new place before it returns, so that the focus can go there. */
  private move(id: ActionId, place: PlanPlace, also?: () => void): void {
    const { store, announce } = this.scopeNow();
    const before = store.state.getState();
    const moves = before.status === 'ready' ? moveActionTo(before, id, place) : [];
    if (moves.length === 0) {
      return;
    }
    ReactDom.flushSync(() => {
      store.edits.editMany(moves);
      also?.();
    });
    const after = store.state.getState();
    if (after.status === 'ready') {
      announce(placeText(after.outline, id));
    }
  }
}

/** The group's heading and the goal's. */
function headingsOf({ goal, group }: PlanPlace): readonly RowKey[] {
  return [groupKeyOf(goal, group), goalKeyOf(goal)];
}
