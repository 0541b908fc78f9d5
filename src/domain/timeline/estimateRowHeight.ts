import type { Action } from '../plan/Action';
import { isCellNote } from '../notes/NoteLine';
import type { TableLayout } from './timelineLayout';

/** Letters of the title and of smaller text that fit in one rem of width. */
const titleLettersPerRem = 2.35;
const smallLettersPerRem = 2.7;
const titleLineRem = 1.25;
const smallLineRem = 1;
const paddingRem = 1.3;
const barRem = 1.75;

/**
 * The likely height of an action's row in rem, from the lengths of its texts. A row that has not been drawn yet takes
 * this much room in the scroll bar; a drawn one is measured.
 */
export function estimateRowHeight(action: Action, layout: TableLayout): number {
  const isWide = layout.kind === 'wide';
  const departments = joinedLength(action.departments);
  const responsible = joinedLength(action.responsible);
  const title = Math.ceil(Math.max(action.title.length, 1) / (innerRem(layout.titleRem) * titleLettersPerRem));
  const titleRem =
    title * titleLineRem +
    smallRem(action.details.length + action.additionalInfo.length, layout.titleRem) +
    (isWide ? 0 : smallRem(departments + responsible, layout.titleRem));
  const sidesRem = isWide
    ? Math.max(smallRem(departments, layout.departmentRem), smallRem(responsible, layout.responsibleRem))
    : 0;
  let noteRem = 0;
  for (const line of action.notes) {
    noteRem = isCellNote(line) ? Math.max(noteRem, smallRem(line.text.length, layout.halfYearRem)) : noteRem;
  }
  return paddingRem + Math.max(titleRem, sidesRem, noteRem > 0 ? barRem + noteRem : 1.5);
}

function innerRem(rem: number): number {
  return Math.max(rem - 1.5, 4);
}

/** Height of smaller text in a column of that width. */
function smallRem(letters: number, rem: number): number {
  return letters === 0 ? 0 : Math.ceil(letters / (innerRem(rem) * smallLettersPerRem)) * smallLineRem;
}

/** Length of names with a comma and a space between them. */
function joinedLength(names: readonly string[]): number {
  let length = Math.max(0, names.length - 1) * 2;
  for (const name of names) {
    length += name.length;
  }
  return length;
}

const cardWidthRem = 20;
const cardLettersPerRem = 2.3;
const halfYearLineRem = 2.75;

/** The likely height of an action's card in rem, on a phone. */
export function estimateCardHeight(action: Action, halfYearCount: number): number {
  const letters = action.title.length + action.details.length + action.additionalInfo.length;
  const textRem = Math.ceil(letters / (cardWidthRem * cardLettersPerRem)) * titleLineRem;
  return textRem + 2 * smallLineRem + Math.ceil(halfYearCount / 2) * halfYearLineRem + paddingRem;
}
