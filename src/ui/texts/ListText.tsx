import * as React from 'react';
import { isBlank } from '../../domain/text/identityKey';
import { strings } from '../../strings/strings';

export interface ListTextProps {
  readonly className?: string;
  readonly style?: React.CSSProperties;
  readonly children: string;
}

/**
 * A text of the list among others: with its language and its own direction. It is the only child of its element, as all
 * texts are, so that React can change it after a browser's translation has replaced it.
 */
export function ListText({ className, style, children }: ListTextProps): React.ReactElement {
  return (
    <bdi className={className} style={style} {...useListTextAttributes()}>
      {children}
    </bdi>
  );
}

/** The language of the list's texts as a BCP 47 tag; `undefined` where it is that of the interface, or not known. */
const ContentLanguageContext = React.createContext<string | undefined>(undefined);

export const ContentLanguageProvider = ContentLanguageContext.Provider;

export interface ListTextAttributes {
  readonly lang: string | undefined;
  readonly dir: 'auto';
}

/**
 * The attributes of every element that shows or takes only a text of the list: its language, for speech and
 * hyphenation, and its own direction, which does not affect its surroundings.
 */
export function useListTextAttributes(): ListTextAttributes {
  return { lang: React.useContext(ContentLanguageContext), dir: 'auto' };
}

/** An action's title, or the interface's words for one that shows nothing. */
export function ActionName({ title }: { readonly title: string | undefined }): React.ReactElement {
  return title === undefined || isBlank(title) ? <span>{strings.Untitled}</span> : <ListText>{title}</ListText>;
}
