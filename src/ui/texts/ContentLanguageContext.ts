import * as React from 'react';

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
