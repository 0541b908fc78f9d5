import * as React from 'react';
import type { Phase, PhaseValue } from '../../domain/plan/Phase';
import { isOwnWord, phaseLabel } from '../../strings/phaseLabel';
import { ListText } from './ListText';

export interface PhaseWordProps {
  readonly value: PhaseValue;
  readonly phaseNames: Readonly<Record<Phase, string>>;
  readonly className?: string;
}

/** The word for a phase: the interface's, or the list's own where it has given the phase another name. */
export function PhaseWord({ value, phaseNames, className }: PhaseWordProps): React.ReactElement {
  const word = phaseLabel(value, phaseNames);
  return isOwnWord(value, phaseNames) ? (
    <ListText className={className}>{word}</ListText>
  ) : (
    <span className={className}>{word}</span>
  );
}
