import type { ActionId } from '../plan/Action';
import type { ActionEdit } from './ActionEdit';

/** The edit of one row, among several that are made together. */
export interface RowEdit {
  readonly id: ActionId;
  readonly edit: ActionEdit;
}
