import { type GoalOutline, type Heading, countActions } from '../../../domain/plan/PlanOutline';
import type { Phase } from '../../../domain/plan/Phase';
import { format } from '../../../strings/format';
import { phaseLabel } from '../../../strings/phaseLabel';
import { strings } from '../../../strings/strings';

/** "Tavoite 1: Digiosaamisen vahvistaminen". A goal whose own name tells its number is shown as it is. */
export function goalLabel({ name, number }: GoalOutline): string {
  if (number === undefined) {
    return strings.TimelineNoGoal;
  }
  return tellsItsNumber(name) ? name : format(strings.TimelineGoal, number, name);
}

export function tellsItsNumber(name: string): boolean {
  return /^\S+\s+\d/.test(name);
}

/** The goal as a heading; what stands over rows without a goal is none. */
export function goalHeading({ name }: GoalOutline): Heading | undefined {
  return name === '' ? undefined : { kind: 'goal', name };
}

/** "16 toimenpidettä" */
export function actionCountLabel(count: number): string {
  return count === 1 ? strings.TimelineActionOne : format(strings.TimelineActions, count);
}

export function goalCountLabel(goal: GoalOutline): string {
  return actionCountLabel(countActions(goal));
}

/** "5 käyttöönotossa", or "Toteutus: 5" when the site has renamed the phase. */
export function phaseCountLabel(phase: Phase, count: number, phaseNames: Readonly<Record<Phase, string>>): string {
  const label = phaseLabel(phase, phaseNames);
  const usual: Readonly<Record<Phase, readonly [string, string]>> = {
    investigation: [strings.PhaseInvestigation, strings.TimelineInInvestigation],
    deployment: [strings.PhaseDeployment, strings.TimelineInDeployment],
    continuous: [strings.PhaseContinuous, strings.TimelineInContinuous]
  };
  const [word, sentence] = usual[phase];
  return format(label === word ? sentence : strings.TimelineInPhase, count, label);
}
