/** One line of a plan's text. Lines are numbered from 1; the cells of a row are trimmed. */
export type PlanLine =
  | { readonly kind: 'blank'; readonly line: number }
  | { readonly kind: 'text'; readonly line: number; readonly text: string }
  | { readonly kind: 'row'; readonly line: number; readonly cells: readonly string[] };
