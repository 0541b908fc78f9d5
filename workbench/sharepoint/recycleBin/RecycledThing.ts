import type { ItemRow } from '../items/ItemRow';

/** Something in the recycle bin, with what it takes to bring it back. */
export type RecycledThing = {
  readonly id: string;
  readonly site: string;
  readonly title: string;
  /** Server-relative folder it was in, without the leading slash. */
  readonly directory: string;
  readonly leafName: string;
  readonly deletedAt: string;
  readonly deletedBy: number;
  readonly listId: string;
} & ({ readonly kind: 'item'; readonly row: ItemRow } | { readonly kind: 'list' });
