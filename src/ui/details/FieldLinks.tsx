import * as React from 'react';
import { linksIn } from '../../domain/text/splitLinks';
import { strings } from '../../strings/strings';
import { WebLink } from '../texts/LinkedText';
import styles from './FieldLinks.module.scss';

/** The addresses that are written in a field, as links under it. */
export function FieldLinks({ text }: { readonly text: string }): React.ReactElement | null {
  const addresses = linksIn(text);
  return addresses.length === 0 ? null : (
    <ul className={styles.links} aria-label={strings.DetailsLinks}>
      {addresses.map((address) => (
        <li key={address}>
          <WebLink address={address} />
        </li>
      ))}
    </ul>
  );
}
