import * as React from 'react';
import type { TextRange } from '../../domain/search/markRanges';

/** Gives the parts of a text that answer what is searched for, in its order. */
export type TextMarks = (text: string) => readonly TextRange[];

const TextMarksContext = React.createContext<TextMarks | undefined>(undefined);

export const TextMarksProvider = TextMarksContext.Provider;

/** `undefined` where nothing is searched for. */
export function useTextMarks(): TextMarks | undefined {
  return React.useContext(TextMarksContext);
}
