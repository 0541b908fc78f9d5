import * as React from 'react';
import { format } from '../../../strings/format';
import { strings } from '../../../strings/strings';
import { titleText } from '../../../strings/titleText';
import styles from './DetailsButton.module.scss';

/** Opens the details of the row that it stands in; seen when the row is pointed at or has the focus. */
export function DetailsButton({
  title,
  isInGrid
}: {
  readonly title: string;
  readonly isInGrid: boolean;
}): React.ReactElement {
  // Its icon is drawn by the style sheet: two elements less in every row.
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={format(strings.DetailsOpen, titleText(title))}
      aria-haspopup="dialog"
      data-details=""
      tabIndex={isInGrid ? -1 : undefined}
    />
  );
}
