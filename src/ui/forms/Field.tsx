import * as React from 'react';
import styles from './Field.module.scss';

export interface FieldProps {
  /** Names the field within the panel. */
  readonly name: string;
  readonly label: string;
  readonly isRequired?: boolean;
  /** The fault of the field's value. */
  readonly fault?: string;
  /** A hint. */
  readonly notice?: string;
  readonly children: (control: FieldControl) => React.ReactElement;
}

/** The props of a field's control: its name, its style, and the texts that describe it. */
export interface FieldControl {
  readonly id: string;
  readonly className: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

/** A label over a control, with its fault under it. */
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
