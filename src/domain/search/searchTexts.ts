import { isCellNote } from '../notes/NoteLine';
import type { Action } from '../plan/Action';

/** Everything that a row says in words. Its phases are no texts: they are asked for as filters. */
export function searchTexts(action: Action): readonly string[] {
  return [
    action.title,
    action.details,
    action.goal,
    action.group,
    ...action.responsible,
    ...action.departments,
    ...action.notes.map((line) => (isCellNote(line) ? line.text : line.looseText)),
    action.additionalInfo
  ];
}
