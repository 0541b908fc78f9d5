import * as React from 'react';
import { LinkedText } from '../texts/LinkedText';
import styles from '../forms/Field.module.scss';

export interface FixedFieldProps {
  readonly label: string;
  /** The field's value; an empty one is not shown. */
  readonly value: string;
  /** Why it cannot be changed. */
  readonly reason: string;
}

/** A field that the list does not let change: its value, and the reason. */
export function FixedField({ label, value, reason }: FixedFieldProps): React.ReactElement {
  return (
    <div className={styles.field} role="group" aria-label={label}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      {value && (
        <p className={styles.fixed}>
          <LinkedText>{value}</LinkedText>
        </p>
      )}
      <p className={styles.notice}>{reason}</p>
    </div>
  );
}
