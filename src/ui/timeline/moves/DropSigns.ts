import type { PlanPlace } from '../../../domain/plan/PlanPlace';
import type { DropMark } from '../../../domain/timeline/dropMark';
import type { RowKey } from '../../../domain/timeline/timelineRows';
import { format } from '../../../strings/format';
import { groupName } from '../../../strings/placeText';
import { strings } from '../../../strings/strings';
import styles from './DropSigns.module.scss';

export interface DropSignsView {
  readonly table: HTMLTableElement;
  /** The dragged row. */
  readonly lifted: RowKey;
  /** The row cannot go where it is held. */
  readonly isRefused: boolean;
  /** `undefined` where the row would stay in its place. */
  readonly target: { readonly place: PlanPlace; readonly mark: DropMark } | undefined;
}

/** What is seen of a drag: the dragged row faint, a line where it would land with the place in words, its heading marked. */
export class DropSigns {
  private readonly line = document.createElement('div');
  private readonly words = document.createElement('span');
  private readonly marked = new Map<string, HTMLElement>();

  public constructor(private readonly box: HTMLElement) {
    this.line.setAttribute('aria-hidden', 'true');
    this.line.className = styles.line;
    this.words.className = styles.words;
    this.line.append(this.words);
  }

  public show({ table, lifted, isRefused, target }: DropSignsView): void {
    const rows = new Map([...table.rows].map((row) => [row.dataset.rowKey, row]));
    this.box.classList.add(styles.dragging);
    this.box.toggleAttribute('data-refused', isRefused);
    this.mark('data-lifted', rows.get(lifted));
    this.mark('data-drop-heading', target && rows.get(target.mark.heading));
    const after = target && rows.get(target.mark.after);
    this.line.hidden = !after;
    if (target && after) {
      const { place, mark } = target;
      this.line.style.inlineSize = `${table.offsetWidth}px`;
      this.line.style.insetBlockStart = `${after.getBoundingClientRect().bottom - this.box.getBoundingClientRect().top}px`;
      this.words.textContent = format(strings.MoveTarget, groupName(place), mark.number, mark.count);
    }
    if (this.line.parentElement !== this.box) {
      this.box.append(this.line);
    }
  }

  public remove(): void {
    this.line.remove();
    this.box.classList.remove(styles.dragging);
    this.box.removeAttribute('data-refused');
    this.mark('data-lifted', undefined);
    this.mark('data-drop-heading', undefined);
  }

  private mark(attribute: string, row: HTMLElement | undefined): void {
    const before = this.marked.get(attribute);
    if (before !== row) {
      before?.removeAttribute(attribute);
    }
    if (row) {
      row.setAttribute(attribute, '');
      this.marked.set(attribute, row);
    } else {
      this.marked.delete(attribute);
    }
  }
}
