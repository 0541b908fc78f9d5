import * as React from 'react';
import type { Action } from '../../domain/plan/Action';
import { noteOf } from '../../domain/notes/NoteLine';
import type { Phase } from '../../domain/plan/Phase';
import { type HalfYear, parseHalfYear } from '../../domain/time/HalfYear';
import { format } from '../../strings/format';
import { halfYearLabel } from '../../strings/halfYearLabel';
import { strings } from '../../strings/strings';
import { usePlanStore } from '../store/PlanStoreContext';
import { PhaseMenu } from './PhaseMenu';
import type { TimelineFrame } from './TimelineFrame';
import { cellState } from './cellName';
import { choiceOfKey, phaseChoices } from './phaseChoices';

/** A cell that the person acts on. */
interface EditedCell {
  readonly element: HTMLElement;
  readonly action: Action;
  readonly halfYear: HalfYear;
}

export interface PhaseEditing {
  readonly handleClick: (event: React.MouseEvent) => void;
  readonly handleKeyDown: (event: React.KeyboardEvent) => void;
  readonly menu: React.ReactNode;
}

/**
 * Editing of phases for all cells of a timeline at once: a cell carries `data-half-year` and stands within
 * `data-action-id`. A click, Enter, F2 or Space opens the menu; the first letter of a phase and Delete act at once.
 *
 * @param announce - tells a person who does not see the screen what has changed
 */
export function usePhaseEditing(frame: TimelineFrame, announce: (text: string) => void): PhaseEditing {
  const store = usePlanStore();
  const [open, setOpen] = React.useState<EditedCell>();

  const cellOf = (target: EventTarget): EditedCell | undefined => {
    const state = store.state.getState();
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-half-year]') : null;
    const halfYear = parseHalfYear(element?.dataset.halfYear ?? '');
    const id = Number(element?.closest<HTMLElement>('[data-action-id]')?.dataset.actionId);
    const action = state.status === 'ready' ? state.actions.get(id) : undefined;
    return frame.canEdit && element && halfYear && action ? { element, action, halfYear } : undefined;
  };

  const setPhase = ({ action, halfYear }: EditedCell, phase: Phase | null): void => {
    if ((action.phases[halfYear] ?? null) === phase) {
      return;
    }
    store.edit(action.id, { phases: { [halfYear]: phase } });
    const cell = { halfYear, value: phase ?? undefined, note: noteOf(action.notes, halfYear), isUnsaved: false };
    announce(format(strings.TimelineChanged, placeName(action, halfYear), cellState(cell, frame.phaseNames)));
  };

  const handleClick = (event: React.MouseEvent): void => {
    const cell = cellOf(event.target);
    if (cell) {
      setOpen(cell);
    }
  };

  const handleKeyDown = (event: React.KeyboardEvent): void => {
    const cell = event.ctrlKey || event.metaKey || event.altKey ? undefined : cellOf(event.target);
    if (!cell) {
      return;
    }
    const choice = choiceOfKey(event.key, phaseChoices(cell.action.phases[cell.halfYear], frame.phaseNames));
    if (choice) {
      event.preventDefault();
      setPhase(cell, choice.phase);
    } else if (['Enter', 'F2', ' '].includes(event.key)) {
      event.preventDefault();
      setOpen(cell);
    }
  };

  const close = (returnsFocus: boolean): void => {
    setOpen(undefined);
    if (returnsFocus) {
      open?.element.focus({ preventScroll: true });
    }
  };

  const menu = open && (
    <PhaseMenu
      anchor={open.element}
      label={format(strings.TimelineMenu, placeName(open.action, open.halfYear))}
      heading={halfYearLabel(open.halfYear)}
      choices={phaseChoices(open.action.phases[open.halfYear], frame.phaseNames)}
      onChoose={(phase) => {
        setPhase(open, phase);
        close(true);
      }}
      onClose={close}
    />
  );
  return { handleClick, handleKeyDown, menu };
}

/** "Sähköinen arkistointi, Syksy 2026" */
function placeName(action: Action, halfYear: HalfYear): string {
  return `${action.title || strings.Untitled}, ${halfYearLabel(halfYear)}`;
}
