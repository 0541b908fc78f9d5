import type { AddressEntry } from '../../application/view/viewAddress';

/** Where the place keeps the address of what is shown: a page's query, a Teams tab's sub-page. */
export interface ViewAddress {
  readonly read: () => readonly AddressEntry[];
  /** @param isStep - whether going back is to lead to what was shown before */
  readonly write: (entries: readonly AddressEntry[], isStep: boolean) => void;
  /** @param onChange - called when the person goes back or forward. @returns ends it */
  readonly follow: (onChange: () => void) => () => void;
  /**
   * Hands a link to the person: to the clipboard, or through a dialog of the place.
   *
   * @param label - names what the link leads to
   * @returns whether it is in the clipboard. Rejects when the place allows neither; `linkTo` then gives the text
   */
  readonly share: (entries: readonly AddressEntry[], label: string) => Promise<'copied' | 'shown'>;
  /** A link that opens the same view for somebody else. */
  readonly linkTo: (entries: readonly AddressEntry[]) => string;
}
