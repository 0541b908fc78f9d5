import { type HalfYear, compareHalfYears } from '../time/HalfYear';
import { type NoteLine, isCellNote, noteOf } from './NoteLine';

/**
 * The notes with one half-year's note replaced: in the place of the old one, else after the notes of earlier
 * half-years. An empty text removes the note; other lines stay as they are.
 */
export function withNote(notes: readonly NoteLine[], halfYear: HalfYear, text: string): readonly NoteLine[] {
  if (text === noteOf(notes, halfYear)) {
    return notes;
  }
  const isOwn = (line: NoteLine): boolean => isCellNote(line) && line.halfYear === halfYear;
  const first = notes.findIndex(isOwn);
  const others = notes.filter((line) => !isOwn(line));
  const place = first >= 0 ? first : placeAfterEarlier(notes, halfYear);
  return text === '' ? others : [...others.slice(0, place), { halfYear, text }, ...others.slice(place)];
}

function placeAfterEarlier(notes: readonly NoteLine[], halfYear: HalfYear): number {
  const later = notes.findIndex((line) => isCellNote(line) && compareHalfYears(line.halfYear, halfYear) > 0);
  return later >= 0 ? later : notes.length;
}
