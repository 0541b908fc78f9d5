import * as React from 'react';
import styles from './Field.module.scss';

export interface FieldProps {
  /** Names the field within the panel. */
  readonly name: string;
  readonly label: string;
  readonly isRequired?: boolean;
  /** What is wrong with the field's value. */
  readonly fault?: string;
  /** What else is to be known of it. */
  readonly notice?: string;
  readonly children: (control: FieldControl) => React.ReactElement;
}

/** What a control takes from its field: its name, its look, and the texts that describe it. */
export interface FieldControl {
  readonly id: string;
  readonly className: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

/** A label over a control, with what is wrong under it. */
export function Field({ name, label, isRequired, fault, notice, children }: FieldProps): React.ReactElement {
  const id = `tiekartta-details-${name}`;
  const described = [fault && `${id}-fault`, notice && `${id}-notice`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label className={`${styles.label} ${isRequired ? styles.required : ''}`} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        className: styles.control ?? '',
        'aria-invalid': fault ? true : undefined,
        'aria-required': isRequired || undefined,
        'aria-describedby': described || undefined
      })}
      {fault && (
        <p id={`${id}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
      {notice && (
        <p id={`${id}-notice`} className={styles.notice}>
          {notice}
        </p>
      )}
    </div>
  );
}
