import * as React from 'react';
import { splitLinks } from '../../domain/text/splitLinks';
import { strings } from '../../strings/strings';
import { ListText, type ListTextProps, useListTextAttributes } from './ListText';

/** A text of the list whose addresses are links. */
export function LinkedText({ children, ...rest }: ListTextProps): React.ReactElement {
  const attributes = useListTextAttributes();
  const parts = splitLinks(children);
  return parts.some(({ isLink }) => isLink) ? (
    // Each piece has an element of its own, so that React can change it after a browser's translation has replaced it.
    <bdi key="linked" {...rest} {...attributes}>
      {parts.map(({ text, isLink }, index) =>
        isLink ? <WebLink key={index} address={text} /> : <span key={index}>{text}</span>
      )}
    </bdi>
  ) : (
    <ListText {...rest}>{children}</ListText>
  );
}

/** A link to an address that somebody wrote: it opens beside the plan, and learns neither of the page nor of the plan. */
export function WebLink({ address }: { readonly address: string }): React.ReactElement {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={strings.LinkNewTab} translate="no">
      {address}
    </a>
  );
}
