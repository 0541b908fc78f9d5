import type { TakenStep } from '../../application/PlanState';
import type { StepDeed, StepSummary } from '../../application/undo/StepSummary';
import type { EditField } from '../../domain/edits/EditField';
import { parseHalfYear } from '../../domain/time/HalfYear';
import { fieldLabel } from '../../strings/fieldLabel';
import { format, lowerFirst } from '../../strings/format';
import { strings } from '../../strings/strings';
import { titleText } from '../../strings/titleText';

/** What was undone or redone: what kind of change, and in which action or how many. */
export function takenStepText({ direction, summary }: TakenStep): string {
  const deed = deedText(summary.did);
  const text = format(strings.StepOf, deed, subjectText(summary));
  return format(direction === 'undo' ? strings.Undone : strings.Redone, text);
}

function subjectText({ count, title }: StepSummary): string {
  return count > 1 && title === undefined ? format(strings.StepRows, count) : titleText(title);
}

function deedText(did: StepDeed): string {
  switch (did.kind) {
    case 'edited':
      return fieldWords(did.fields);
    case 'moved':
      return strings.StepMoved;
    case 'confirmed':
      return strings.StepConfirmed;
    case 'goalRenamed':
      return strings.StepGoalName;
    case 'created':
      return strings.StepCreated;
    case 'recycled':
      return strings.StepRecycled;
  }
}

/** The fields by their kind: which half-years were touched is seen, and would make a long sentence. */
function fieldWords(fields: readonly EditField[]): string {
  const halfYears = fields.filter((field) => parseHalfYear(field) !== undefined).length;
  const phases = halfYears === 0 ? [] : [halfYears === 1 ? strings.StepPhase : strings.StepPhases];
  const others = fields.flatMap((field) =>
    parseHalfYear(field) !== undefined ? [] : [field === 'notes' ? strings.StepNote : lowerFirst(fieldLabel(field))]
  );
  const words = [...phases, ...others];
  return new Intl.ListFormat(strings.Locale, { type: 'conjunction' }).format(words);
}
