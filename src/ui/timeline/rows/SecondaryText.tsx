import * as React from 'react';
import { strings } from '../../../strings/strings';
import { ListText } from '../../texts/ListText';
import styles from './SecondaryText.module.scss';

/** A text up to this long is always shown whole. */
const shortEnough = 260;

/** The calm line under a title. A very long text is shown whole on request. */
export function SecondaryText({
  text,
  isInGrid
}: {
  readonly text: string;
  readonly isInGrid: boolean;
}): React.ReactElement {
  const [isWhole, setWhole] = React.useState(false);
  if (text.length <= shortEnough) {
    return <ListText className={styles.text}>{text}</ListText>;
  }
  return (
    <>
      <ListText className={`${styles.text} ${isWhole ? '' : styles.clamped}`}>{text}</ListText>
      <button
        type="button"
        className={styles.more}
        aria-expanded={isWhole}
        data-grid-target
        tabIndex={isInGrid ? -1 : undefined}
        onClick={() => setWhole(!isWhole)}
      >
        {isWhole ? strings.TimelineLess : strings.TimelineMore}
      </button>
    </>
  );
}
