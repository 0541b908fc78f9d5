import * as React from 'react';
import styles from './Button.module.scss';

export interface ButtonProps extends React.ButtonHTMLAttributes<HTMLButtonElement> {
  readonly appearance?: 'primary' | 'standard' | 'subtle' | 'link';
}

/** A native button in the page's theme; Fluent's controls would be too heavy for the first view. */
export const Button = React.forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { appearance = 'standard', className = '', ...rest },
  ref
): React.ReactElement {
  return <button ref={ref} type="button" className={`${styles.button} ${styles[appearance]} ${className}`} {...rest} />;
});
