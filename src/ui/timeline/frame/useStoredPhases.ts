import * as React from 'react';
import type { PhaseCells } from '../../../domain/plan/Action';

/**
 * The phases as they were before the edits that are being saved; `undefined` when nothing is being saved, or when the
 * row came into view only after the edit.
 */
export function useStoredPhases(phases: PhaseCells | undefined, isSaving: boolean): PhaseCells | undefined {
  const stored = React.useRef<PhaseCells | undefined>();
  if (!isSaving) {
    stored.current = phases;
  }
  return isSaving ? stored.current : undefined;
}
