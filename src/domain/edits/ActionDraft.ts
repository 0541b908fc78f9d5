import { type NoteLine, isCellNote } from '../notes/NoteLine';
import type { ActionContent } from '../plan/Action';
import { tidyLine } from '../text/identityKey';

/** An action as a person is writing it: everything but its place. Texts are as typed, until they are tidied. */
export type ActionDraft = Omit<ActionContent, 'order'>;

/** A draft with nothing in it but where it belongs. */
export function emptyDraft(goal: string, group: string): ActionDraft {
  return {
    title: '',
    details: '',
    goal,
    group,
    responsible: [],
    departments: [],
    phases: {},
    notes: [],
    additionalInfo: ''
  };
}

/** What an action says, to be written on. */
export function draftOf(content: ActionContent): ActionDraft {
  const { title, details, goal, group, responsible, departments, phases, notes, additionalInfo } = content;
  return { title, details, goal, group, responsible, departments, phases, notes, additionalInfo };
}

/**
 * The draft as it is to be stored: no space around texts, no line breaks where the list holds one line, no empty notes,
 * and nothing in a line that shows nothing.
 */
export function tidyDraft(draft: ActionDraft): ActionDraft {
  return {
    ...draft,
    title: tidyLine(draft.title),
    details: draft.details.trim(),
    group: tidyLine(draft.group),
    notes: draft.notes.flatMap((line): NoteLine[] => {
      const text = isCellNote(line) ? tidyLine(line.text) : '';
      return isCellNote(line) ? (text ? [{ ...line, text }] : []) : [line];
    }),
    additionalInfo: draft.additionalInfo.trim()
  };
}
