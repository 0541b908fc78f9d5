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
  const inner = (rem: number): number => Math.max(rem - 1.5, 4);
  const small = (length: number, rem: number): number =>
    length === 0 ? 0 : Math.ceil(length / (inner(rem) * smallLettersPerRem)) * smallLineRem;
  const parties = [action.departments.join(', '), action.responsible.join(', ')] as const;
  const title = Math.ceil(Math.max(action.title.length, 1) / (inner(layout.titleRem) * titleLettersPerRem));
  const under = action.details.length + action.additionalInfo.length;
  const isWide = layout.kind === 'wide';
  const titleRem =
    title * titleLineRem +
    small(under, layout.titleRem) +
    (isWide ? 0 : small(parties[0].length + parties[1].length, layout.titleRem));
  const sidesRem = isWide
    ? Math.max(small(parties[0].length, layout.departmentRem), small(parties[1].length, layout.responsibleRem))
    : 0;
  const noteRem = Math.max(
    0,
    ...action.notes.filter(isCellNote).map(({ text }) => small(text.length, layout.halfYearRem))
  );
  return paddingRem + Math.max(titleRem, sidesRem, noteRem > 0 ? barRem + noteRem : 1.5);
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
