import { confirmEdits } from '../../domain/edits/withConfirmation';
import type { ActionId } from '../../domain/plan/Action';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { useAnnounce } from '../controls/Announcer';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import { rowCount } from '../selection/rowCount';

export interface BulkCommands {
  /** Says that the rows are true as they are. */
  readonly confirm: () => void;
  readonly remove: () => Promise<void>;
  /** The list has room for confirmations. */
  readonly canConfirm: boolean;
  readonly canDelete: boolean;
  /** A row that is being saved cannot be deleted yet. */
  readonly isSaving: boolean;
}

/** What is done with all of the rows at once. What became of it is announced. */
export function useBulkCommands(ids: ReadonlySet<ActionId>): BulkCommands {
  const announce = useAnnounce();
  const store = usePlanStore();
  const canDelete = useReadyPlan((state) => state.list.rights.canDelete);
  const canConfirm = useReadyPlan((state) => state.list.hasConfirmations);
  const isSaving = useReadyPlan((state) => [...state.unsaved.keys()].some((id) => ids.has(id)));
  return {
    confirm: () => {
      store.edits.editMany(confirmEdits(ids, Date.now()));
      announce(format(strings.BulkConfirmed, rowCount(ids.size)));
    },
    remove: async () => {
      await store.rows.recycle([...ids]);
      const state = store.state.getState();
      const left = [...ids].filter((id) => state.status === 'ready' && state.actions.has(id)).length;
      const gone = rowCount(ids.size - left);
      announce(
        left === 0 ? format(strings.DetailsDeleted, gone) : format(strings.BulkDeletedPart, gone, rowCount(left))
      );
    },
    canConfirm,
    canDelete,
    isSaving
  };
}
