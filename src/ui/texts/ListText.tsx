import * as React from 'react';
import { isBlank } from '../../domain/text/identityKey';
import { strings } from '../../strings/strings';

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

/** The language of the list's texts as a BCP 47 tag; `undefined` where it is the interface's own, or not known. */
const ContentLanguageContext = React.createContext<string | undefined>(undefined);

export const ContentLanguageProvider = ContentLanguageContext.Provider;

export interface ListTextAttributes {
  readonly lang: string | undefined;
  readonly dir: 'auto';
}

/**
 * What every element has that shows nothing but a text of the list, or takes one: its language, so that it is read out
 * and hyphenated as what it is, and its own direction, so that it turns nothing around it.
 */
export function useListTextAttributes(): ListTextAttributes {
  return { lang: React.useContext(ContentLanguageContext), dir: 'auto' };
}

/** An action's title, or the interface's words for one that shows nothing. */
export function ActionName({ title }: { readonly title: string | undefined }): React.ReactElement {
  return title === undefined || isBlank(title) ? <span>{strings.Untitled}</span> : <ListText>{title}</ListText>;
}
