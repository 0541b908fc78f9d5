import type { KeptDraft } from '../Drafts';
import { isDraft, isRecord, isRow, isText } from './keptShapes';

/** Whether a value that was read from outside, such as the browser's storage, is a draft that a panel can show. */
export function isKeptDraft(value: unknown): value is KeptDraft {
  if (!isRecord(value)) {
    return false;
  }
  const { kind, base, blank, draft, clientKey, after } = value;
  if (!isDraft(draft)) {
    return false;
  }
  return kind === 'new'
    ? isDraft(blank) && isText(clientKey) && clientKey !== '' && (after === undefined || typeof after === 'number')
    : kind === 'action' && isRow(base);
}
