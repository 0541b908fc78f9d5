import { AllCommunityModule, type GridApi, ModuleRegistry, createGrid } from 'ag-grid-community';
import { found } from './Contender';
import { type FlatRow, changedRow, flatColumns, toFlatRow } from './flatRow';
import { phaseNames } from './planRows';
import { startBench } from './startBench';

ModuleRegistry.registerModules([AllCommunityModule]);

let grid: GridApi<FlatRow> | undefined;

/** ag-grid-community as it comes: its own theme, rows of one height, virtual rows and columns. */
startBench({
  rowSelector: '.ag-row',

  render(root, rows) {
    root.innerHTML = '<div id="grid" style="height: 80vh"></div>';
    grid = createGrid<FlatRow>(found('#grid'), {
      columnDefs: flatColumns.map(({ key, name, width }) => ({ field: key, headerName: name, width })),
      rowData: rows.map(toFlatRow),
      getRowId: ({ data }) => data.id
    });
  },

  scroller: () => found('.ag-grid-viewport'),

  change(change) {
    const node = grid?.getRowNode(String(change.id));
    if (node?.data) {
      grid?.applyTransaction({ update: [changedRow(node.data, change)] });
    }
  },

  isShown: ({ id, halfYear, phase }) =>
    found(`.ag-row[row-id="${id}"] [col-id="${halfYear}"]`).textContent === phaseNames[phase]
});
