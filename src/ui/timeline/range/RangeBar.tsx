import * as React from 'react';
import { countCells } from '../../../domain/timeline/CellRange';
import { format } from '../../../strings/format';
import { strings } from '../../../strings/strings';
import { Button } from '../../controls/Button';
import barStyles from '../../theme/PhaseBar.module.scss';
import type { PhaseChoice } from '../shared/phaseChoices';
import type { CellSelection } from './CellSelection';
import styles from './RangeBar.module.scss';
import { cellCount } from './cellCount';

export interface RangeBarProps {
  readonly selection: CellSelection;
  readonly choices: readonly PhaseChoice[];
  readonly onChoose: (choice: PhaseChoice) => void;
}

/** How many cells are selected, and what can be done with them; in sight at the lower edge when there are several. */
export function RangeBar({ selection, choices, onChoose }: RangeBarProps): React.ReactElement | null {
  const count = useSelectedCount(selection);
  const handleClear = (event: React.MouseEvent): void => {
    // The bar goes, and the focus would go with it.
    const timeline = event.currentTarget.closest('[data-timeline]');
    timeline?.querySelector<HTMLElement>('[role="grid"] td[tabindex="0"]')?.focus();
    selection.clear();
  };
  return count < 2 ? null : (
    <section className={styles.bar} aria-label={strings.RangeBar}>
      <span className={styles.count}>{format(strings.RangeSelected, cellCount(count))}</span>
      {choices.map((choice) => (
        <Button key={choice.phase} onClick={() => onChoose(choice)}>
          {choice.phase && (
            <span className={`${barStyles.bar} ${styles.swatch}`} data-phase={choice.phase} aria-hidden />
          )}
          <span>{choice.label}</span>
        </Button>
      ))}
      <Button onClick={handleClear}>{strings.SelectClear}</Button>
    </section>
  );
}

/** Cells selected now. While a pointer is held down the number stays, so that nothing comes between it and the cells. */
function useSelectedCount(selection: CellSelection): number {
  const [count, setCount] = React.useState(0);
  React.useEffect(() => {
    let isHeld = false;
    const update = (): void => {
      const now = selection.range ? countCells(selection.range) : 0;
      if (!isHeld || now === 0) {
        setCount(now);
      }
    };
    const hold = (): void => {
      isHeld = true;
    };
    const release = (): void => {
      isHeld = false;
      update();
    };
    const stop = selection.listen(update);
    window.addEventListener('pointerdown', hold, true);
    window.addEventListener('pointerup', release);
    window.addEventListener('pointercancel', release);
    return () => {
      stop();
      window.removeEventListener('pointerdown', hold, true);
      window.removeEventListener('pointerup', release);
      window.removeEventListener('pointercancel', release);
    };
  }, [selection]);
  return count;
}
