import * as React from 'react';
import { useListTextAttributes } from './ContentLanguageContext';

export interface ListTextProps {
  readonly className?: string;
  readonly children: string;
}

/**
 * A text of the list among others: with its language and its own direction. It is the only child of its element, as all
 * texts are: when a browser's translation has replaced it, React sets another one all the same.
 */
export function ListText({ className, children }: ListTextProps): React.ReactElement {
  return (
    <bdi className={className} {...useListTextAttributes()}>
      {children}
    </bdi>
  );
}
