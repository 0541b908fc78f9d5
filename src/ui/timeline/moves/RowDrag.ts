import type { ActionId } from '../../../domain/plan/Action';
import { type PlanPlace, findPlace, isSamePlace } from '../../../domain/plan/PlanPlace';
import { dropMark } from '../../../domain/timeline/dropMark';
import { dropPlace } from '../../../domain/timeline/dropPlace';
import { actionKeyOf } from '../../../domain/timeline/timelineRows';
import { strings } from '../../../strings/strings';
import { keyCommandOf } from '../../keys/keyCommandOf';
import { AutoScroll } from '../scrolling/AutoScroll';
import { DropSigns } from './DropSigns';
import type { MoveScope } from './RowMover';
import { rowAt } from './rowAt';

/** A press on the handle of a row. */
export interface RowPress {
  readonly id: ActionId;
  /** Holds the pointer; the table's. */
  readonly box: HTMLElement;
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
}

export interface RowDragArgs {
  readonly scopeNow: () => MoveScope;
  /** The row was dropped over another place than its own. */
  readonly onDrop: (place: PlanPlace) => void;
}

/** A press that moves less than this, in CSS pixels, drags nothing. */
const slack = 4;

/**
 * A drag of a row, from the press on its handle to the release. Where the row would land is shown in the document itself,
 * once per frame; nothing re-renders and nothing is written before the release. Escape gives it up.
 */
export class RowDrag {
  private readonly ending = new AbortController();
  private readonly signs: DropSigns;
  private readonly scroll: AutoScroll | undefined;
  private isLifted = false;
  private y: number;
  private frame = 0;
  private place: PlanPlace | undefined;

  public constructor(
    private readonly press: RowPress,
    private readonly args: RowDragArgs
  ) {
    this.y = press.y;
    this.signs = new DropSigns(press.box);
    const table = args.scopeNow().table.current;
    this.scroll = table ? new AutoScroll(table, () => this.update()) : undefined;
  }

  public begin(): void {
    const { box } = this.press;
    const { signal } = this.ending;
    box.addEventListener('pointermove', this.handleMove, { signal });
    box.addEventListener('pointerup', this.handleUp, { signal });
    // Also when the box is taken away: the document hears of it then.
    document.addEventListener('lostpointercapture', this.handleLoss, { signal });
    document.addEventListener('contextmenu', preventDefault, { signal });
    document.addEventListener('keydown', this.handleKey, { signal, capture: true });
  }

  private readonly handleMove = (event: PointerEvent): void => {
    if (event.pointerId !== this.press.pointerId) {
      return;
    }
    this.y = event.clientY;
    const { x, y } = this.press;
    if (!this.isLifted && Math.hypot(event.clientX - x, event.clientY - y) >= slack) {
      this.isLifted = true;
      // The row with the focus stays drawn, however far the plan is scrolled.
      this.args.scopeNow().focusCell(actionKeyOf(this.press.id), 0);
    }
    if (this.isLifted && this.frame === 0) {
      this.frame = requestAnimationFrame(() => this.update());
    }
  };

  private readonly handleUp = (event: PointerEvent): void => {
    if (event.pointerId !== this.press.pointerId) {
      return;
    }
    if (this.isLifted) {
      this.y = event.clientY;
      this.update();
      swallowClick();
    }
    const { place } = this;
    this.end();
    if (place) {
      this.args.onDrop(place);
    }
  };

  private readonly handleLoss = (event: PointerEvent): void => {
    if (event.pointerId === this.press.pointerId) {
      this.cancel();
    }
  };

  private readonly handleKey = (event: KeyboardEvent): void => {
    if (keyCommandOf(event, ['drag'])) {
      event.preventDefault();
      event.stopPropagation();
      this.cancel();
    }
  };

  /** Finds out where the row would land, and shows it. */
  private update(): void {
    this.frame = 0;
    const { table, rows, store } = this.args.scopeNow();
    const state = store.state.getState();
    if (!table.current || !this.scroll || state.status !== 'ready') {
      return;
    }
    const { id } = this.press;
    const plan = { outline: state.outline, rows };
    const point = rowAt(table.current, this.scroll.clamp(this.y, 'y'));
    const place = point && dropPlace(plan, id, point);
    this.place = isSamePlace(place, findPlace(state.outline, id)) ? undefined : place;
    this.signs.show({
      table: table.current,
      lifted: actionKeyOf(id),
      isRefused: place === undefined,
      target: this.place && { place: this.place, mark: dropMark(plan, id, this.place) }
    });
    this.scroll.follow({ y: this.y });
  }

  private cancel(): void {
    const wasLifted = this.isLifted;
    this.end();
    if (wasLifted) {
      this.args.scopeNow().announce(strings.MoveCancelled);
    }
  }

  private end(): void {
    const { box, pointerId } = this.press;
    this.ending.abort();
    cancelAnimationFrame(this.frame);
    this.scroll?.stop();
    this.signs.remove();
    if (box.hasPointerCapture(pointerId)) {
      box.releasePointerCapture(pointerId);
    }
  }
}

/** The click that follows the release is no click on what happens to be there. */
function swallowClick(): void {
  const ending = new AbortController();
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, signal: ending.signal });
  window.setTimeout(() => ending.abort());
}

function preventDefault(event: Event): void {
  event.preventDefault();
}
