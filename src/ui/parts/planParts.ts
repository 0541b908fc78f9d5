import { Part } from './Part';

/**
 * All that the interface loads on demand. Lint allows `import()` here only, so that nothing is loaded without retries and
 * a message. The web part's own are in `webPartParts`.
 */
export const planParts = {
  autoScroll: new Part(() => import(/* webpackChunkName: 'auto-scroll' */ '../timeline/AutoScroll')),
  bulkDialog: new Part(() => import(/* webpackChunkName: 'bulk-dialog' */ '../bulk/BulkDialog')),
  cellClipboard: new Part(() => import(/* webpackChunkName: 'cell-clipboard' */ '../timeline/range/cellClipboard')),
  conflicts: new Part(() => import(/* webpackChunkName: 'conflicts' */ '../conflicts/ConflictDialog')),
  details: new Part(() => import(/* webpackChunkName: 'details' */ '../details/DetailsPanel')),
  keyHelp: new Part(() => import(/* webpackChunkName: 'key-help' */ '../help/KeyHelp')),
  rename: new Part(() => import(/* webpackChunkName: 'rename' */ '../rename/RenameDialog')),
  round: new Part(() => import(/* webpackChunkName: 'round' */ '../confirmation/RoundPanel')),
  rowMoves: new Part(() => import(/* webpackChunkName: 'row-moves' */ '../timeline/moves/RowMover')),
  rowSelection: new Part(
    () => import(/* webpackChunkName: 'row-selection' */ '../timeline/selecting/startSelectionMode')
  ),
  virtualRows: new Part(() => import(/* webpackChunkName: 'virtual-rows' */ '../timeline/VirtualRows'))
};
