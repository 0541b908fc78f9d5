import * as React from 'react';
import { ListText } from '../texts/ListText';
import styles from './FilterPanel.module.scss';

export interface CheckChoiceProps {
  readonly label: string;
  /** How many rows it would show. */
  readonly count?: number;
  readonly isChecked: boolean;
  readonly onToggle: (isChecked: boolean) => void;
}

/** One value of a condition. */
export function CheckChoice({ label, count, isChecked, onToggle }: CheckChoiceProps): React.ReactElement {
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={isChecked} onChange={(event) => onToggle(event.target.checked)} />
      <ListText className={styles.choiceText}>{label}</ListText>
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </label>
  );
}

/** The values with one of them chosen, or no longer. */
export function toggled<T>(values: readonly T[], value: T, isOn: boolean): readonly T[] {
  const others = values.filter((other) => other !== value);
  return isOn ? [...others, value] : others;
}
