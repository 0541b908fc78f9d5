import * as React from 'react';
import type { AddressEntry } from '../../application/view/viewAddress';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import fieldStyles from '../forms/Field.module.scss';
import styles from './CopyLink.module.scss';
import { useShareLink } from './useShareLink';

export interface CopyLinkProps {
  readonly entries: readonly AddressEntry[];
  /** Names what the link leads to. */
  readonly label: string;
}

/** Copies a link, and says so; where the browser does not allow it, the link stands in a field to be copied by hand. */
export function CopyLink({ entries, label }: CopyLinkProps): React.ReactElement | null {
  const { share, shared } = useShareLink(entries, label);
  const field = React.useRef<HTMLTextAreaElement>(null);
  const link = typeof shared === 'object' ? shared.link : undefined;
  React.useEffect(() => {
    if (link !== undefined) {
      field.current?.focus();
      field.current?.select();
    }
  }, [link]);
  return share ? (
    <div className={styles.copy}>
      <Button appearance="link" onClick={share}>
        {strings.LinkCopy}
      </Button>
      <span role="status">{shared === 'copied' ? strings.LinkCopied : link !== undefined && strings.LinkByHand}</span>
      {link !== undefined && (
        // In a form, Enter in an input would submit it.
        <textarea
          ref={field}
          className={`${fieldStyles.control} ${styles.link}`}
          aria-label={strings.LinkField}
          rows={2}
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  ) : null;
}
