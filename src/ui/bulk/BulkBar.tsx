import * as React from 'react';
import { useStore } from 'zustand';
import type { PlanOutline } from '../../domain/plan/PlanOutline';
import type { TimelineRow } from '../../domain/timeline/timelineRows';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { useAnnounce } from '../controls/Announcer';
import { Question } from '../forms/Question';
import { contextKeys } from '../keys/contextKeys';
import { lazyPart } from '../parts/lazyPart';
import { Part } from '../parts/Part';
import { useReadyPlan } from '../store/PlanStoreContext';
import type { RowSelection } from '../selection/RowSelection';
import { rowCount, selectedRows } from '../selection/rowCount';
import { BarButtons } from './BarButtons';
import styles from './BulkBar.module.scss';
import { useBulkCommands } from './useBulkCommands';
import { useRoomBelow } from './useRoomBelow';

export interface BulkBarProps {
  readonly selection: RowSelection;
  readonly rows: readonly TimelineRow[];
  readonly outline: PlanOutline;
}

/** Fields come when they are asked for. */
const BulkDialog = lazyPart(
  new Part(() => import(/* webpackChunkName: 'bulk-dialog' */ './BulkDialog')),
  (part) => part.BulkDialog
);

/** What can be done with the selected rows; in sight at the lower edge as long as rows are being selected. */
export function BulkBar({ selection, rows, outline }: BulkBarProps): React.ReactElement {
  React.useLayoutEffect(() => selection.arrange(rows, outline), [selection, rows, outline]);
  const announce = useAnnounce();
  const bar = React.useRef<HTMLElement>(null);
  useRoomBelow(bar);
  const ids = useStore(selection.state, (state) => state.ids);
  const [open, setOpen] = React.useState<'change' | 'delete'>();
  // Another press while the dialog fails to load is another try.
  const [opening, setOpening] = React.useState(0);
  const canEdit = useReadyPlan((state) => state.list.rights.canEdit);
  const commands = useBulkCommands(ids);

  const closeQuestion = (): void => {
    setOpen(undefined);
    // The buttons are drawn again first.
    queueMicrotask(() => bar.current?.querySelector<HTMLElement>('[data-delete]')?.focus());
  };
  const handleQuestionKey = contextKeys('question', { 'question.no': closeQuestion });
  const handleDialogClose = (message?: string): void => {
    setOpen(undefined);
    if (message) {
      announce(message);
    }
  };
  return (
    <>
      <section ref={bar} className={styles.bar} hidden={!canEdit} aria-label={strings.BulkBar} data-selecting="">
        {open === 'delete' ? (
          <div role="presentation" className={styles.question} onKeyDown={handleQuestionKey}>
            <Question
              text={format(strings.BulkDeleteQuestion, rowCount(ids.size))}
              yes={strings.DetailsDeleteYes}
              onYes={() => {
                closeQuestion();
                void commands.remove();
              }}
              onNo={closeQuestion}
            />
          </div>
        ) : (
          <>
            <span className={styles.count}>{selectedRows(ids.size)}</span>
            <BarButtons
              hasRows={ids.size > 0}
              onChange={() => {
                setOpen('change');
                setOpening(opening + 1);
              }}
              onConfirm={commands.confirm}
              onDelete={() => setOpen('delete')}
              canConfirm={commands.canConfirm}
              canDelete={commands.canDelete}
              isSaving={commands.isSaving}
              onClear={() => selection.clear()}
            />
          </>
        )}
      </section>
      {open === 'change' && <BulkDialog key={opening} ids={ids} onClose={handleDialogClose} />}
    </>
  );
}
