import type { Action } from '../../../src/domain/plan/Action';
import { type PhaseChange, found } from './Contender';
import { type FlatRow, changedRow, flatColumns, rowMarkup, toFlatRow } from './flatRow';
import { phaseNames } from './planRows';
import { startBench } from './startBench';

/** All rows are this high, in CSS pixels; what does not fit is cut off. */
const rowHeight = 44;

let actions: readonly Action[] = [];
/** Rows that have been changed, by their number. */
const changed = new Map<number, FlatRow>();

/** The floor: a screenful of plain rows, written as text, and written again on scroll. Nothing is worked out for the others. */
startBench({
  rowSelector: 'tbody tr',

  render(root, rows) {
    actions = rows;
    const head = flatColumns.map(({ name, width }) => `<th style="width: ${width}px">${name}</th>`).join('');
    root.innerHTML = `<style>tbody td { height: ${rowHeight}px; padding: 0; white-space: nowrap; overflow: hidden; }</style>
      <div id="box" style="height: 80vh; overflow: auto"><div style="height: ${(rows.length + 1) * rowHeight}px">
      <table style="position: sticky; top: 0; table-layout: fixed"><thead><tr style="height: ${rowHeight}px">${head}</tr></thead><tbody></tbody></table></div></div>`;
    drawScreenful();
    found('#box').addEventListener('scroll', drawScreenful);
  },

  scroller: () => found('#box'),

  change(change: PhaseChange) {
    const index = change.id - 1;
    changed.set(index, changedRow(rowAt(index), change));
    drawScreenful();
  },

  isShown: ({ id, halfYear, phase }) => found(`#row-${id} .h${halfYear}`).textContent === phaseNames[phase]
});

function rowAt(index: number): FlatRow {
  const action = actions[index];
  if (!action) {
    throw new RangeError(`There is no row ${index}.`);
  }
  return changed.get(index) ?? toFlatRow(action);
}

function drawScreenful(): void {
  const { scrollTop, clientHeight } = found('#box');
  const count = Math.ceil(clientHeight / rowHeight);
  const first = Math.max(0, Math.min(Math.floor(scrollTop / rowHeight), actions.length - count));
  const rows = actions.slice(first, first + count).map((_, index) => rowMarkup(rowAt(first + index)));
  found('#box tbody').innerHTML = rows.join('');
}
