import type { NewDraft, RowDraft } from '../../src/application/Drafts';
import { type ActionDraft, draftOf, emptyDraft } from '../../src/domain/edits/ActionDraft';
import type { Action } from '../../src/domain/plan/Action';

/** Something written on a row in an open panel. */
export function aRowDraft(base: Action, change: Partial<ActionDraft> = { additionalInfo: 'kesken' }): RowDraft {
  return { kind: 'action', base, draft: { ...draftOf(base), ...change } };
}

/** Something written of a row that is not in the list yet. */
export function aNewDraft(clientKey: string, change: Partial<ActionDraft> = { title: 'Uusi rekisteri' }): NewDraft {
  const blank = emptyDraft('Tieto', '');
  return { kind: 'new', clientKey, blank, draft: { ...blank, ...change }, after: undefined };
}
