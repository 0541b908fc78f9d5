import type { TableRows } from '../table/TableCell';

/** What a plan can be read from. */
export type PlanSource =
  /** The text of a document, or of the clipboard, with its cells separated by tabs or the like. */
  | { readonly kind: 'text'; readonly text: string }
  /** The table of a document, or of the clipboard, with its colours and merged cells. */
  | { readonly kind: 'table'; readonly rows: TableRows };
