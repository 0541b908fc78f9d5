import * as React from 'react';
import type { Action } from '../../domain/plan/Action';
import { rangeEdits } from '../../domain/edits/rangeEdits';
import { noteOf } from '../../domain/notes/NoteLine';
import type { Phase } from '../../domain/plan/Phase';
import { isolate } from '../../domain/text/isolate';
import { type HalfYear, parseHalfYear } from '../../domain/time/HalfYear';
import { type CellRange, countCells } from '../../domain/timeline/CellRange';
import { format } from '../../strings/format';
import { halfYearLabel } from '../../strings/halfYearLabel';
import { obstacleText } from '../../strings/fieldLabel';
import { strings } from '../../strings/strings';
import { titleText } from '../../strings/titleText';
import { useAnnounce } from '../controls/Announcer';
import { usePlanStore } from '../store/PlanStoreContext';
import { useViewStore } from '../store/ViewStoreContext';
import { PhaseMenu } from './phaseMenu/PhaseMenu';
import type { TimelineFrame } from './frame/TimelineFrame';
import { cellState } from './frame/cellName';
import { noteKey } from '../help/noteKey';
import { type PhaseChoice, choiceOfKey, phaseChoices } from './frame/phaseChoices';
import { CellSelection } from './range/CellSelection';
import { cellCount } from './range/cellCount';

/** A cell that the person acts on. */
interface EditedCell {
  readonly element: HTMLElement;
  readonly action: Action;
  readonly halfYear: HalfYear;
  /** The selected cells that this one is among, when there are several. */
  readonly range: CellRange | undefined;
}

export interface PhaseEditing {
  readonly handleClick: (event: React.MouseEvent) => void;
  readonly handleKeyDown: (event: React.KeyboardEvent) => void;
  readonly menu: React.ReactNode;
  /** The selected cells: what is done in one of them is done in all. */
  readonly selection: CellSelection;
}

/**
 * Editing of phases for all cells of a timeline at once: a cell carries `data-half-year` and stands within
 * `data-action-id`. A click, Enter, F2 or Space opens the menu; the key of a phase and Delete act at once.
 */
export function usePhaseEditing(frame: TimelineFrame): PhaseEditing {
  const announce = useAnnounce();
  const view = useViewStore();
  const store = usePlanStore();
  const [selection] = React.useState(() => new CellSelection());
  const [open, setOpen] = React.useState<EditedCell>();

  const cellOf = (target: EventTarget): EditedCell | undefined => {
    const state = store.state.getState();
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-half-year]') : null;
    const halfYear = parseHalfYear(element?.dataset.halfYear ?? '');
    const id = Number(element?.closest<HTMLElement>('[data-action-id]')?.dataset.actionId);
    const action = state.status === 'ready' ? state.actions.get(id) : undefined;
    if (!frame.canEdit || !element || !halfYear || !action) {
      return undefined;
    }
    const isSelected = selection.range && countCells(selection.range) > 1 && selection.includes(id, halfYear);
    return { element, action, halfYear, range: isSelected ? selection.range : undefined };
  };

  const setPhases = (range: CellRange, { phase, label }: PhaseChoice): void => {
    const state = store.state.getState();
    const edits = state.status === 'ready' ? rangeEdits(range, state.actions, () => phase) : [];
    if (edits.length > 0) {
      store.edits.editMany(edits);
    }
    const content = phase === null ? strings.TimelineEmptyCell : label;
    announce(format(strings.TimelineChanged, cellCount(countCells(range)), content));
  };

  const setPhase = ({ action, halfYear }: EditedCell, phase: Phase | null): void => {
    if ((action.phases[halfYear] ?? null) === phase) {
      return;
    }
    store.edits.edit(action.id, { phases: { [halfYear]: phase } });
    const cell = { halfYear, value: phase ?? undefined, note: noteOf(action.notes, halfYear), isUnsaved: false };
    announce(format(strings.TimelineChanged, placeName(action, halfYear), cellState(cell, frame.phaseNames)));
  };

  /** Why the cell cannot be changed by itself; of several, those that can be are. */
  const reasonAgainst = ({ halfYear, range }: EditedCell): string | undefined =>
    range ? undefined : obstacleText(frame.rules.get(halfYear));

  const choose = (cell: EditedCell, choice: PhaseChoice): void => {
    if (reasonAgainst(cell) !== undefined) {
      setOpen(cell);
    } else if (cell.range) {
      setPhases(cell.range, choice);
    } else {
      selection.clear();
      setPhase(cell, choice.phase);
    }
  };

  const notesReason = obstacleText(frame.rules.get('notes'));
  const writeNote = ({ action, halfYear }: EditedCell): void =>
    notesReason === undefined ? view.open({ kind: 'action', id: action.id, note: halfYear }) : announce(notesReason);

  const handleClick = (event: React.MouseEvent): void => {
    // With Shift, a click selects.
    const cell = event.shiftKey ? undefined : cellOf(event.target);
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
      choose(cell, choice);
    } else if (!cell.range && event.key.toLowerCase() === noteKey()) {
      event.preventDefault();
      writeNote(cell);
    } else if (['Enter', 'F2', ' '].includes(event.key)) {
      event.preventDefault();
      setOpen(cell);
    }
  };

  /** Of several cells, a choice is current when it is so in all of them. */
  const choicesOf = ({ action, halfYear, range }: EditedCell): readonly PhaseChoice[] => {
    const state = store.state.getState();
    const single = phaseChoices(action.phases[halfYear], frame.phaseNames);
    return range && state.status === 'ready'
      ? single.map((choice) => ({
          ...choice,
          isCurrent: rangeEdits(range, state.actions, () => choice.phase).length === 0
        }))
      : single;
  };

  const close = (returnsFocus: boolean): void => {
    setOpen(undefined);
    if (returnsFocus) {
      open?.element.focus({ preventScroll: true });
    }
  };

  const reason = open && reasonAgainst(open);
  const choices = open && reason === undefined ? choicesOf(open) : [];
  const menu = open && (
    <PhaseMenu
      anchor={open.element}
      label={format(strings.TimelineMenu, open.range ? headingOf(open) : placeName(open.action, open.halfYear))}
      heading={headingOf(open)}
      notice={reason}
      choices={choices}
      onChoose={(phase) => {
        const choice = choices.find((candidate) => candidate.phase === phase);
        if (choice) {
          choose(open, choice);
        }
        close(true);
      }}
      onNote={
        open.range || notesReason !== undefined
          ? undefined
          : () => {
              close(true);
              writeNote(open);
            }
      }
      onClose={close}
    />
  );
  return { handleClick, handleKeyDown, menu, selection };
}

/** What stands over the menu: "Syksy 2026", "6 ruutua". */
function headingOf({ halfYear, range }: EditedCell): string {
  return range ? cellCount(countCells(range)) : halfYearLabel(halfYear);
}

/** "Sähköinen arkistointi, Syksy 2026" */
function placeName(action: Action, halfYear: HalfYear): string {
  return `${isolate(titleText(action.title))}, ${halfYearLabel(halfYear)}`;
}
