import * as React from 'react';
import { useStore } from 'zustand';
import type { RowKey } from '../../domain/timeline/timelineRows';
import { rowOf, targetOf } from '../keys/planTarget';
import styles from './RowCheck.module.scss';
import { type RowSelection, markOf } from './RowSelection';

export interface RowCheckProps {
  readonly rowKey: RowKey;
  /** What it selects, as a sentence: "Valitse: Sähköinen arkistointi". */
  readonly label: string;
  /** Among the cells of a grid it is reached with the arrows, by its cell. */
  readonly isInGrid: boolean;
}

/** Selects a row, or all rows under a heading. In a grid it tells the state of its row in `aria-selected` too. */
export function RowCheck({
  selection,
  rowKey,
  label,
  isInGrid
}: RowCheckProps & { readonly selection: RowSelection }): React.ReactElement {
  const box = React.useRef<HTMLInputElement>(null);
  const mark = useStore(selection.state, (state) => markOf(state, rowKey));
  React.useLayoutEffect(() => {
    if (box.current) {
      box.current.indeterminate = mark === 'some';
    }
  }, [mark]);
  React.useLayoutEffect(() => {
    const row = isInGrid && box.current && targetOf(box.current).id !== undefined ? rowOf(box.current) : undefined;
    // Set in the document itself, so that the row does not re-render.
    row?.setAttribute('aria-selected', String(mark === 'all'));
    return () => row?.removeAttribute('aria-selected');
  }, [mark, isInGrid]);

  const handleChange = (event: React.ChangeEvent): void => {
    const { nativeEvent } = event;
    if (nativeEvent instanceof MouseEvent && nativeEvent.shiftKey) {
      selection.extendTo(rowKey);
    } else {
      selection.toggle(rowKey);
    }
  };
  // With Shift, the browser would select the texts between.
  const handleMouseDown = (event: React.MouseEvent): void => {
    if (event.shiftKey) {
      event.preventDefault();
    }
  };
  return (
    <input
      ref={box}
      type="checkbox"
      className={`${styles.check} ${isInGrid ? '' : styles.plain}`}
      aria-label={label}
      checked={mark === 'all'}
      tabIndex={isInGrid ? -1 : undefined}
      data-selecting=""
      onChange={handleChange}
      onMouseDown={handleMouseDown}
    />
  );
}
