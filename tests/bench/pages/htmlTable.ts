import { found } from './Contender';
import { flatColumns, rowMarkup, toFlatRow } from './flatRow';
import { phaseNames } from './planRows';
import { startBench } from './startBench';

/** The least that a browser can be asked for: one table, written as text, everything in it. */
startBench({
  rowSelector: 'tbody tr',

  render(root, rows) {
    const head = flatColumns.map(({ name, width }) => `<th style="width: ${width}px">${name}</th>`).join('');
    const body = rows.map((row) => rowMarkup(toFlatRow(row))).join('');
    root.innerHTML = `<div id="box" style="height: 80vh; overflow: auto">
      <table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
  },

  scroller: () => found('#box'),

  change({ id, halfYear, phase }) {
    found(`#row-${id} .h${halfYear}`).textContent = phaseNames[phase];
  },

  isShown: ({ id, halfYear, phase }) => found(`#row-${id} .h${halfYear}`).textContent === phaseNames[phase]
});
