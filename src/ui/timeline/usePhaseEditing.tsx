import * as React from 'react';
import type { Action } from '../../domain/plan/Action';
import { rangeEdits } from '../../domain/edits/rangeEdits';
import { noteOf } from '../../domain/notes/NoteLine';
import type { Phase } from '../../domain/plan/Phase';
import { isolate } from '../../domain/text/isolate';
import type { HalfYear } from '../../domain/time/HalfYear';
import { type CellRange, countCells } from '../../domain/timeline/CellRange';
import { format } from '../../strings/format';
import { halfYearLabel } from '../../strings/halfYearLabel';
import { obstacleText } from '../../strings/fieldLabel';
import { strings } from '../../strings/strings';
import { titleText } from '../../strings/titleText';
import { useAnnounce } from '../controls/Announcer';
import type { PlanTarget } from '../keys/planTarget';
import { useCommands } from '../keys/useCommands';
import { lazyPart } from '../parts/lazyPart';
import { Part } from '../parts/Part';
import { usePlanStore } from '../store/PlanStoreContext';
import { useViewStore } from '../store/ViewStoreContext';
import type { SharedRowProps } from './shared/SharedRowProps';
import { cellState } from './shared/cellName';
import { type PhaseChoice, choiceOfKey, phaseChoices } from './shared/phaseChoices';
import { CellSelection } from './range/CellSelection';
import { RangeBar } from './range/RangeBar';
import { cellCount } from './range/cellCount';

const phaseMenu = new Part(() => import(/* webpackChunkName: 'phase-menu' */ './phaseMenu/PhaseMenu'));
const PhaseMenu = lazyPart(phaseMenu, (part) => part.PhaseMenu);

/** A cell that the person acts on. */
interface EditedCell {
  readonly element: HTMLElement;
  readonly action: Action;
  readonly halfYear: HalfYear;
  /** The selected cells that this one is among, when there are several. */
  readonly range: CellRange | undefined;
}

export interface PhaseEditing {
  /** What can be done with several selected cells. */
  readonly bar: React.ReactNode;
  readonly menu: React.ReactNode;
  /** The selected cells: what is done in one of them is done in all. */
  readonly selection: CellSelection;
}

/**
 * Editing of phases for all cells of a timeline at once: the menu of a cell, and the keys that act without it.
 */
export function usePhaseEditing(shared: SharedRowProps): PhaseEditing {
  const announce = useAnnounce();
  const view = useViewStore();
  const store = usePlanStore();
  const [selection] = React.useState(() => new CellSelection());
  const [open, setOpen] = React.useState<EditedCell>();

  // The first frame does without it, and so do those who only read.
  React.useEffect(() => {
    if (shared.canEdit) {
      phaseMenu.foresee();
    }
  }, [shared.canEdit]);

  const cellOf = ({ cell }: PlanTarget): EditedCell | undefined => {
    const state = store.state.getState();
    const action = state.status === 'ready' && cell ? state.actions.get(cell.id) : undefined;
    if (!shared.canEdit || !cell || !action) {
      return undefined;
    }
    const { element, halfYear, id } = cell;
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
    announce(format(strings.TimelineChanged, placeName(action, halfYear), cellState(cell, shared.phaseNames)));
  };

  /** Why the cell cannot be changed by itself; of several, those that can be are. */
  const reasonAgainst = ({ halfYear, range }: EditedCell): string | undefined =>
    range ? undefined : obstacleText(shared.rules.get(halfYear));

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

  const notesReason = obstacleText(shared.rules.get('notes'));
  const writeNote = ({ action, halfYear }: EditedCell): void =>
    notesReason === undefined ? view.open({ kind: 'action', id: action.id, note: halfYear }) : announce(notesReason);

  /** @returns whether there is such a choice in such a cell */
  const chooseIn = (
    target: PlanTarget,
    find: (choices: readonly PhaseChoice[]) => PhaseChoice | undefined
  ): boolean => {
    const cell = cellOf(target);
    const choice = cell && find(phaseChoices(cell.action.phases[cell.halfYear], shared.phaseNames));
    if (cell && choice) {
      choose(cell, choice);
    }
    return choice !== undefined;
  };

  useCommands({
    'cell.open': ({ target }) => {
      const cell = cellOf(target);
      if (cell) {
        setOpen(cell);
      }
      return cell !== undefined;
    },
    'phase.choose': ({ target, chord = '' }) => chooseIn(target, (choices) => choiceOfKey(chord, choices)),
    'phase.clear': ({ target }) => chooseIn(target, (choices) => choices.find(({ phase }) => phase === null)),
    'note.write': ({ target }) => {
      const cell = cellOf(target);
      if (!cell || cell.range) {
        return false;
      }
      writeNote(cell);
      return true;
    }
  });

  /** Of several cells, a choice is current when it is so in all of them. */
  const choicesOf = ({ action, halfYear, range }: EditedCell): readonly PhaseChoice[] => {
    const state = store.state.getState();
    const single = phaseChoices(action.phases[halfYear], shared.phaseNames);
    return range && state.status === 'ready'
      ? single.map((choice) => ({
          ...choice,
          isCurrent: rangeEdits(range, state.actions, () => choice.phase).length === 0
        }))
      : single;
  };

  const close = (returnsFocus = true): void => {
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
  const bar = shared.canEdit && (
    <RangeBar
      selection={selection}
      choices={phaseChoices(undefined, shared.phaseNames)}
      onChoose={(choice) => selection.range && setPhases(selection.range, choice)}
    />
  );
  return { bar, menu, selection };
}

/** What stands over the menu: "Syksy 2026", "6 ruutua". */
function headingOf({ halfYear, range }: EditedCell): string {
  return range ? cellCount(countCells(range)) : halfYearLabel(halfYear);
}

/** "Sähköinen arkistointi, Syksy 2026" */
function placeName(action: Action, halfYear: HalfYear): string {
  return `${isolate(titleText(action.title))}, ${halfYearLabel(halfYear)}`;
}
