import { type NoteLine, isCellNote } from '../notes/NoteLine';
import type { ActionContent } from '../plan/Action';
import { tidyLine } from '../text/identityKey';

/** An action as it is edited in a panel, without its order number. Texts are as typed, until they are tidied. */
export type ActionDraft = Omit<ActionContent, 'order'>;

/** An empty draft in a goal and a group. */
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

/** The draft of an existing action. */
export function draftOf(content: ActionContent): ActionDraft {
  const { title, details, goal, group, responsible, departments, phases, notes, additionalInfo } = content;
  return { title, details, goal, group, responsible, departments, phases, notes, additionalInfo };
}

/**
 * The draft as it is stored: no space around texts, no line breaks in single lines, no empty notes, and empty texts for
 * those that show nothing.
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
