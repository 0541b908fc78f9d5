import { DetailsList, DetailsListLayoutMode, type IColumn, SelectionMode } from '@fluentui/react/lib/DetailsList';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { type PhaseChange, found } from './Contender';
import { type FlatRow, changedRow, flatColumns, toFlatRow } from './flatRow';
import { phaseNames } from './planRows';
import { startBench } from './startBench';

let change: ((change: PhaseChange) => void) | undefined;

const columns: IColumn[] = flatColumns.map(({ key, name, width }) => ({
  key,
  name,
  fieldName: key,
  minWidth: width - 20,
  maxWidth: width - 20,
  isMultiline: key === 'title',
  data: key
}));

function List({ rows }: { readonly rows: FlatRow[] }): React.ReactElement {
  const [items, setItems] = React.useState(rows);
  change = (next) =>
    setItems((before) => before.map((row) => (row.id === String(next.id) ? changedRow(row, next) : row)));
  return React.createElement(DetailsList, {
    items,
    columns,
    getKey: ({ id }: FlatRow) => id,
    selectionMode: SelectionMode.none,
    layoutMode: DetailsListLayoutMode.fixedColumns
  });
}

/** Fluent UI's DetailsList as it comes, in a box that scrolls. */
startBench({
  rowSelector: '.ms-DetailsRow',

  render(root, rows) {
    root.innerHTML = '<div id="box" data-is-scrollable="true" style="height: 80vh; overflow: auto"></div>';
    const box = found('#box');
    ReactDom.render(React.createElement(List, { rows: rows.map(toFlatRow) }), box);
    window.addEventListener('pagehide', () => ReactDom.unmountComponentAtNode(box));
  },

  scroller: () => found('#box'),
  change: (next) => change?.(next),

  isShown: ({ id, halfYear, phase }) =>
    found(`[data-item-index="${id - 1}"] [data-automation-key="${halfYear}"]`).textContent === phaseNames[phase]
});
