import * as React from 'react';
import type { DetailsTarget } from '../../application/view/ViewState';
import type { ActionId } from '../../domain/plan/Action';
import { type Neighbours, neighboursOf } from '../../domain/plan/neighboursOf';
import { useFilteredPlan } from '../filters/FilteredPlanContext';
import { contextKeys } from '../keys/contextKeys';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';

export type StepCommand = 'action.previous' | 'action.next';

export interface ActionStepping {
  readonly neighbours: Neighbours;
  /** The button that led to this action. */
  readonly pressed: StepCommand | undefined;
  /** The panel has stood open on another action. */
  readonly hasMoved: boolean;
  /** The title of the action that was left with unsaved changes. */
  readonly leftTitle: string | undefined;
  readonly targetOf: (command: StepCommand) => ActionId | undefined;
  /** @param isPressed - by its button, not by its key */
  readonly step: (command: StepCommand, isPressed?: boolean) => boolean;
  readonly handleKeyDown: (event: React.KeyboardEvent) => void;
}

interface Step {
  readonly to: ActionId;
  readonly pressed: StepCommand | undefined;
  readonly leftTitle: string | undefined;
}

/** Going from one action to the next with the panel open. What was written and not saved stays as a draft. */
export function useActionSteps(id: ActionId | undefined, onOpen: (target: DetailsTarget) => void): ActionStepping {
  const { drafts } = usePlanStore();
  const outline = useReadyPlan((state) => state.outline);
  const shown = useFilteredPlan().shown?.ids;
  const [last, setLast] = React.useState<Step>();
  const neighbours = React.useMemo(
    () => neighboursOf(id === undefined ? { goals: [] } : outline, id ?? 0, shown),
    [outline, id, shown]
  );
  const here = last?.to === id ? last : undefined;
  const targetOf = (command: StepCommand): ActionId | undefined =>
    command === 'action.next' ? neighbours.next : neighbours.previous;
  const step = (command: StepCommand, isPressed = false): boolean => {
    const to = targetOf(command);
    if (to === undefined) {
      return false;
    }
    const left = id === undefined ? undefined : drafts.ofRow(id);
    setLast({ to, pressed: isPressed ? command : undefined, leftTitle: left?.base.title });
    onOpen({ kind: 'action', id: to });
    return true;
  };
  const handleKeyDown = contextKeys('details', {
    'action.previous': () => step('action.previous'),
    'action.next': () => step('action.next')
  });
  return {
    neighbours,
    pressed: here?.pressed,
    hasMoved: here !== undefined,
    leftTitle: here?.leftTitle,
    targetOf,
    step,
    handleKeyDown
  };
}
