import type { ActionDraft } from '../../domain/edits/ActionDraft';
import type { ActionId } from '../../domain/plan/Action';

/** What the details panel is opened on. */
export type DetailsTarget =
  | { readonly kind: 'action'; readonly id: ActionId }
  /** A row that is not there yet: what it begins with, and the row that it is to follow, where the person said so. */
  | ({ readonly kind: 'new' } & NewPreset);

export interface NewPreset {
  readonly draft?: ActionDraft;
  readonly after?: ActionId;
}
