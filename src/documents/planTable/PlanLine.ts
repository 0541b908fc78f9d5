import type { TableCell } from '../../domain/table/TableCell';

/** One line of a plan's text, or row of its table. Lines are numbered from 1; the cells of a row are trimmed. */
export type PlanLine =
  | { readonly kind: 'blank'; readonly line: number }
  | { readonly kind: 'text'; readonly line: number; readonly text: string; readonly color?: string | undefined }
  | RowLine;

export interface RowLine {
  readonly kind: 'row';
  readonly line: number;
  readonly cells: readonly TableCell[];
}
