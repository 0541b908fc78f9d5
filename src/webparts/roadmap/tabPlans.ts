import { OpenPlans, type PlanKey } from '../../application/OpenPlans';
import type { Handover } from '../../application/PlanLifetime';
import type { PlanStore } from '../../application/PlanStore';
import { systemClock } from '../../application/saving/Clock';
import { isJournalEntry, isKeptDraft } from '../../application/saving/isJournalEntry';

/** Sent by one copy of the bundle to all others in the tab: after an upgrade a page may load another version. */
const handOverEvent = 'tiekartta.handover';

interface HandOverRequest {
  readonly key: PlanKey;
  readonly give: (handover: Handover) => void;
}

/** Browsers show their own text and ignore ours. */
const askBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();

/**
 * The plans of this tab. While anything in them is unsaved, the browser asks before the page is left, also after the
 * web part is disposed.
 */
export const tabPlans = new OpenPlans(systemClock, (hasUnsaved) => {
  if (hasUnsaved) {
    window.addEventListener('beforeunload', askBeforeLeaving);
  } else {
    window.removeEventListener('beforeunload', askBeforeLeaving);
  }
});

/**
 * Takes over the unsaved work of another copy of the bundle in this tab.
 *
 * @returns whether there was anything
 */
export function takeOver(key: PlanKey, store: PlanStore): boolean {
  let isAny = false;
  const give = ({ entries, drafts, done }: Handover): void => {
    const [knownEntries, knownDrafts] = [entries.filter(isJournalEntry), drafts.filter(isKeptDraft)];
    isAny ||= knownEntries.length > 0;
    store.lifetime.takeOver(knownEntries, knownDrafts);
    // What another version has stored in another shape stays in its journal.
    if (knownEntries.length === entries.length && knownDrafts.length === drafts.length) {
      done();
    }
  };
  window.dispatchEvent(new CustomEvent<HandOverRequest>(handOverEvent, { detail: { key, give } }));
  return isAny;
}

window.addEventListener(handOverEvent, (event) => {
  const { key, give } = (event as CustomEvent<HandOverRequest>).detail;
  const handover = tabPlans.handOver(key);
  if (handover) {
    give(handover);
  }
});
